package org.konvent.satellite.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.konvent.model.log.SigningKey;
import org.konvent.model.wire.EnrolmentReply;
import org.konvent.model.wire.Proofs;
import org.konvent.satellite.local.LocalStation;
import org.konvent.satellite.station.EnrolmentCalls;
import org.konvent.satellite.station.StationSettings;
import org.konvent.satellite.station.StationStore;
import org.konvent.satellite.station.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks the master to let this installation work for its site, and waits for the crew. */
@Command(name = "enrol", description = "Enrol with the one-time code that the crew reads out.")
final class EnrolCommand extends SatelliteAct {

  private static final long POLL_MILLIS = 500;

  @Option(names = "--code", required = true, description = "One-time code from the crew.")
  private String code;

  @Option(
      names = "--wait",
      defaultValue = "900",
      paramLabel = "SECONDS",
      description = "How long to wait for the crew (default: ${DEFAULT-VALUE}).")
  private long patience;

  @Override
  int act() throws Exception {
    ScheduledExecutorService timers =
        Executors.newSingleThreadScheduledExecutor(LocalStation::daemon);
    try (StationStore store = data().open()) {
      StationSettings settings =
          StationSettings.load(store)
              .orElseThrow(() -> new CliFailure(ExitCode.USAGE, "not-set-up"));
      if (settings.locked()) {
        throw new CliFailure(ExitCode.REFUSED, "locked");
      }
      return enrol(store, settings, LocalStation.surroundings(timers), timers);
    } finally {
      timers.shutdownNow();
    }
  }

  private int enrol(
      StationStore store,
      StationSettings settings,
      Surroundings around,
      ScheduledExecutorService timers)
      throws Exception {
    EnrolmentCalls calls = new EnrolmentCalls(settings.masters(), around);
    SigningKey key = settings.key(store, around.engine());
    say("fingerprint", Proofs.fingerprint(key.verifierKey().format()));
    out().flush();
    StationSettings asked =
        settings.enrolment().isPresent() ? settings : ask(calls, settings, key, store);
    EnrolmentReply reply = await(calls, asked.enrolment().orElseThrow(), timers);
    if (!reply.state().equals("APPROVED")) {
      asked.turnedAway().save(store);
      throw new CliFailure(ExitCode.REFUSED, "turned-away");
    }
    asked.approved(reply.convention(), reply.logKey()).save(store);
    say("enrolled", reply.convention(), Proofs.fingerprint(reply.logKey()));
    return ExitCode.DONE;
  }

  private StationSettings ask(
      EnrolmentCalls calls, StationSettings settings, SigningKey key, StationStore store)
      throws Exception {
    EnrolmentCalls.Applicant applicant =
        new EnrolmentCalls.Applicant(
            settings.site(), settings.suffix(), settings.password().orElse(""), key);
    EnrolmentReply reply = get(() -> calls.ask(applicant, code).get());
    StationSettings asked = settings.asked(reply.id());
    asked.save(store);
    return asked;
  }

  private EnrolmentReply await(EnrolmentCalls calls, String id, ScheduledExecutorService timers)
      throws Exception {
    for (long waited = 0; waited < patience * 1_000; waited += POLL_MILLIS) {
      EnrolmentReply reply = get(() -> calls.state(id).get());
      if (!reply.state().equals("PENDING")) {
        return reply;
      }
      timers.schedule(() -> {}, POLL_MILLIS, TimeUnit.MILLISECONDS).get();
    }
    throw new CliFailure(ExitCode.TRY_AGAIN, "still-pending");
  }

  private static EnrolmentReply get(java.util.concurrent.Callable<EnrolmentReply> call)
      throws Exception {
    try {
      return call.call();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
