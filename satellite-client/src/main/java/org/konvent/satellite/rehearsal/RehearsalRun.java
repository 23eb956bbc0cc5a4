package org.konvent.satellite.rehearsal;

import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.konvent.satellite.rehearsal.crew.CrewCall;
import org.konvent.satellite.rehearsal.crew.MasterApi;
import org.konvent.satellite.rehearsal.plan.Phrase;
import org.konvent.satellite.rehearsal.play.Plan;
import org.konvent.satellite.rehearsal.play.Rehearsal;
import org.konvent.satellite.rehearsal.report.Report;
import org.konvent.satellite.rehearsal.report.ReportReader;
import org.konvent.satellite.station.Surroundings;
import org.konvent.satellite.station.SystemSiteTime;
import org.konvent.web.crypto.BouncyEd25519;

/** A rehearsal with what it runs on: one HTTP client and a few threads for any number of sites. */
final class RehearsalRun {

  private static final int TIMER_THREADS = 2;
  private static final int WORKERS = 4;
  private static final Duration CONNECTING = Duration.ofSeconds(5);

  private final URI master;
  private final AdminOptions admin;
  private final Consumer<Phrase> progress;
  private final Locale language;
  private final SecureRandom random = new SecureRandom();

  RehearsalRun(URI master, AdminOptions admin, Consumer<Phrase> progress, Locale language) {
    this.master = master;
    this.admin = admin;
    this.progress = progress;
    this.language = language;
  }

  Report report(Plan plan) {
    ScheduledExecutorService timers =
        Executors.newScheduledThreadPool(TIMER_THREADS, daemon("rehearsal-timer"));
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS, daemon("rehearsal-worker"));
    ExecutorService wire = Executors.newFixedThreadPool(WORKERS, daemon("rehearsal-http"));
    try {
      return played(plan, timers, workers, wire);
    } finally {
      timers.shutdownNow();
      workers.shutdownNow();
      wire.shutdownNow();
    }
  }

  private Report played(
      Plan plan, ScheduledExecutorService timers, ExecutorService workers, ExecutorService wire) {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .executor(wire)
            .build();
    Surroundings around =
        new Surroundings(http, timers, new SystemSiteTime(), random, new BouncyEd25519());
    MasterApi api = new MasterApi(http, master, random, language);
    CrewCall call = new CrewCall(api, random);
    try (Rehearsal rehearsal = new Rehearsal(api, admin.signIn(call), call, around, progress)) {
      return new ReportReader(rehearsal.play(plan, workers), plan).read();
    }
  }

  private static ThreadFactory daemon(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
