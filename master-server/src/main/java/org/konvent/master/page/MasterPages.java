package org.konvent.master.page;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.master.account.SignsOfLife;
import org.konvent.master.command.Audiences;
import org.konvent.master.command.Disclosed;
import org.konvent.master.journal.ConventionClock;
import org.konvent.master.journal.Journal;
import org.konvent.master.journal.Journals;
import org.konvent.master.journal.Recovery;
import org.konvent.master.journal.Snapshot;
import org.konvent.master.journal.Standing;
import org.konvent.master.journal.leader.Leadership;
import org.konvent.master.site.EnrolmentView;
import org.konvent.master.site.Enrolments;
import org.konvent.master.witness.WitnessDesk;
import org.konvent.model.convention.Audience;
import org.konvent.model.journal.Role;
import org.konvent.web.live.LiveHub;
import org.konvent.web.live.StreamRoute;
import org.konvent.web.page.LivePage;
import org.konvent.web.page.LivePages;
import org.konvent.web.page.LiveSource;

/**
 * Keeps the crew's pages up to date: looks after every commit, whether sites come or go, and whether
 * an installation asks to be let in.
 */
@ApplicationScoped
public class MasterPages {

  private static final long BEAT_MILLIS = 10_000;
  private static final long LOOK_MILLIS = 1_000;
  private static final long MINUTE_MILLIS = 60_000;

  private List<Long> timers = List.of();
  private volatile List<EnrolmentView> asking = List.of();
  private volatile Map<String, Long> countersigned = Map.of();
  private volatile Map<String, Long> away = Map.of();
  private final Absences absences = new Absences();

  private final SignsOfLife signs;

  public MasterPages(SignsOfLife signs) {
    this.signs = signs;
  }

  /**
   * Equal versions look the same.
   *
   * @param minute of the convention's time: what lapses by itself is seen to within one
   */
  private record Version(
      String convention, long epoch, long size, LiveStatus status, long minute) {}

  @Produces
  @Singleton
  LivePages<Moment> pages(
      @All List<LivePage<Moment>> pages,
      Journal journal,
      Recovery recovery,
      ConventionClock clock,
      LiveHub hub) {
    List<LivePage<Moment>> framed =
        pages.stream().map(page -> page.within(List.of(LiveViews.BAR))).toList();
    return new LivePages<>(
        framed,
        name -> LiveViews.ofOne(name).map(page -> page.within(List.of(LiveViews.BAR))),
        audience -> seen(audience, journal, recovery, clock, hub),
        hub);
  }

  @Produces
  @Singleton
  StreamRoute route(LivePages<Moment> pages) {
    return pages.route(
        EnumSet.allOf(Role.class), reader -> Audiences.of(reader.orElseThrow().actor()));
  }

  private LiveSource.Seen<Moment> seen(
      Audience audience, Journal journal, Recovery recovery, ConventionClock clock, LiveHub hub) {
    // first what the journal is read with: what was filled in meanwhile shall not be taken for old
    Optional<Standing> readOnly = recovery.standing();
    Snapshot now = journal.current();
    long time = clock.now();
    LiveStatus status =
        LiveStatus.of(
            now.state().sites().all().keySet(), hub, signs, away, asking, countersigned, readOnly);
    return new LiveSource.Seen<>(
        new Version(now.convention(), now.epoch(), now.size(), status, time / MINUTE_MILLIS),
        new Moment(new Disclosed(now, audience, time), status));
  }

  void start(
      @Observes StartupEvent event,
      LivePages<Moment> pages,
      Journals journals,
      Journal journal,
      Enrolments enrolments,
      WitnessDesk witnesses,
      ConventionClock clock,
      LiveHub hub,
      Leadership leadership,
      Vertx vertx) {
    journals.listen((before, after) -> pages.changed());
    timers =
        List.of(
            vertx.setPeriodic(
                LOOK_MILLIS,
                timer -> vertx.executeBlocking(() -> look(pages, journal, enrolments, witnesses))),
            vertx.setPeriodic(
                LOOK_MILLIS, timer -> away = whoIsAway(journal, hub, leadership, clock)),
            vertx.setPeriodic(BEAT_MILLIS, timer -> pages.beat(clock.now())));
  }

  private List<EnrolmentView> look(
      LivePages<Moment> pages, Journal journal, Enrolments enrolments, WitnessDesk witnesses) {
    try {
      countersigned = witnesses.reaches();
      asking = enrolments.pending(journal.current().convention());
      return asking;
    } finally {
      pages.changed(); // also where the database does not answer
    }
  }

  private Map<String, Long> whoIsAway(
      Journal journal, LiveHub hub, Leadership leadership, ConventionClock clock) {
    Snapshot now = journal.current();
    return leadership.leads()
        ? absences.noticed(
            now.convention(),
            now.state().sites().all().keySet(),
            site -> LiveStatus.isConnected(site, hub, signs),
            clock.now())
        : absences.forget();
  }

  void stop(@Observes ShutdownEvent event, LivePages<Moment> pages, Vertx vertx) {
    timers.forEach(vertx::cancelTimer);
    pages.close();
  }
}
