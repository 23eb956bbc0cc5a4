package org.konvent.satellite.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.konvent.model.log.SigningKey;
import org.konvent.model.wire.EnrolmentReply;
import org.konvent.model.wire.Proofs;
import org.konvent.satellite.station.CallFailed;
import org.konvent.satellite.station.EnrolmentCalls;
import org.konvent.satellite.station.StationSettings;
import org.konvent.satellite.station.Surroundings;

/** From a fresh device to one that works for a site, without leaving the browser. */
@ApplicationScoped
public class SetUp {

  private static final int LOCKED = 409;
  private static final int UNFIT = 422;
  private static final int SERVERS_FAULT = 500;
  private static final long POLL_SECONDS = 1;

  private final LocalStation local;
  private Surroundings around;
  private boolean polling;
  private boolean turnedAway;

  public SetUp(LocalStation local) {
    this.local = local;
  }

  /** Where the set-up stands. */
  public enum Step {
    /** Server, site and password are to be given. */
    EMPTY,
    /** The code that the crew reads out is to be given. */
    CODE,
    /** The crew compares the fingerprint. */
    WAITING,
    /** Locked for its site. */
    DONE
  }

  /**
   * @param fingerprint of the installation's key, once it is set up
   * @param logKey fingerprint of the master's log key, once it is pinned
   * @param turnedAway whether the crew refused the last request
   */
  public record State(
      Step step,
      List<String> servers,
      String site,
      String suffix,
      Optional<String> fingerprint,
      Optional<String> convention,
      Optional<String> logKey,
      boolean turnedAway) {}

  /** A fresh device. */
  public static final State NOTHING =
      new State(
          Step.EMPTY,
          List.of(),
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  public synchronized State state() {
    return StationSettings.load(local.store()).map(this::state).orElse(NOTHING);
  }

  private State state(StationSettings settings) {
    return new State(
        step(settings),
        settings.servers(),
        settings.site(),
        settings.suffix(),
        Optional.of(fingerprint(settings)),
        settings.convention(),
        settings.logKey().map(Proofs::fingerprint),
        turnedAway);
  }

  private static Step step(StationSettings settings) {
    if (settings.locked()) {
      return Step.DONE;
    }
    return settings.enrolment().isPresent() ? Step.WAITING : Step.CODE;
  }

  private String fingerprint(StationSettings settings) {
    SigningKey key = settings.key(local.store(), around().engine());
    return Proofs.fingerprint(key.verifierKey().format());
  }

  private synchronized Surroundings around() {
    if (around == null) {
      around = LocalStation.surroundings(local.timers());
    }
    return around;
  }

  /** Addresses of the master, site, suffix, password. */
  synchronized void setUp(Requests.SetUp given) {
    unlocked();
    given.servers().forEach(SetUp::address);
    if (given.servers().isEmpty()) {
      throw new LocalRefused(UNFIT, "not-an-address");
    }
    turnedAway = false;
    StationSettings.setUp(
            given.servers(), given.site(), given.suffix().orElse(""), given.password())
        .save(local.store());
  }

  private static void address(String server) {
    try {
      URI uri = URI.create(server);
      if (uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith("http")) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new LocalRefused(UNFIT, "not-an-address");
  }

  /** Asks the crew with the code that it read out. */
  CompletableFuture<Void> enrol(String code) {
    StationSettings settings = StationSettings.load(local.store()).orElseThrow(NotEnrolled::new);
    unlocked();
    SigningKey key = settings.key(local.store(), around().engine());
    EnrolmentCalls.Applicant applicant =
        new EnrolmentCalls.Applicant(
            settings.site(), settings.suffix(), settings.password().orElse(""), key);
    return new EnrolmentCalls(settings.masters(), around())
        .ask(applicant, code)
        .thenAccept(reply -> asked(settings.asked(reply.id())));
  }

  private synchronized void asked(StationSettings asked) {
    turnedAway = false;
    asked.save(local.store());
    await();
  }

  /** Goes on waiting for the crew, also after a restart. */
  public synchronized void await() {
    if (!polling && state().step() == Step.WAITING) {
      polling = true;
      later();
    }
  }

  private void later() {
    local.timers().schedule(this::ask, POLL_SECONDS, TimeUnit.SECONDS);
  }

  private void ask() {
    StationSettings settings = StationSettings.load(local.store()).orElseThrow();
    new EnrolmentCalls(settings.masters(), around())
        .state(settings.enrolment().orElseThrow())
        .whenComplete((reply, failure) -> answered(settings, reply, failure));
  }

  private synchronized void answered(
      StationSettings settings, EnrolmentReply reply, Throwable failure) {
    boolean refused =
        failure != null && isFinal(CallFailed.of(failure))
            || reply != null && !List.of("PENDING", "APPROVED").contains(reply.state());
    if (refused) {
      polling = false;
      turnedAway = true;
      settings.turnedAway().save(local.store());
    } else if (reply != null && reply.state().equals("APPROVED")) {
      polling = false;
      StationSettings approved = settings.approved(reply.convention(), reply.logKey());
      approved.save(local.store());
      local.start(approved);
    } else {
      later();
    }
  }

  private static boolean isFinal(CallFailed failure) {
    return failure.problem().filter(problem -> problem.status() < SERVERS_FAULT).isPresent();
  }

  /** Takes back the request, to give server or site anew. */
  synchronized void again() {
    unlocked();
    polling = false;
    StationSettings.load(local.store()).ifPresent(known -> known.turnedAway().save(local.store()));
  }

  private void unlocked() {
    if (state().step() == Step.DONE) {
      throw new LocalRefused(LOCKED, "locked");
    }
  }
}
