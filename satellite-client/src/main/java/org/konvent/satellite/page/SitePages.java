package org.konvent.satellite.page;

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
import java.util.Optional;
import org.konvent.model.convention.Audience;
import org.konvent.model.journal.Role;
import org.konvent.satellite.local.LocalStation;
import org.konvent.satellite.station.SiteStation;
import org.konvent.web.live.LiveHub;
import org.konvent.web.live.StreamIdentity;
import org.konvent.web.live.StreamRoute;
import org.konvent.web.page.LivePage;
import org.konvent.web.page.LivePages;

/** Keeps the site's pages up to date: looks after every batch of the feed, and at the link and the desk. */
@ApplicationScoped
public class SitePages {

  private static final long BEAT_MILLIS = 10_000;
  private static final long LOOK_MILLIS = 500;

  private List<Long> timers = List.of();

  @Produces
  @Singleton
  LivePages<SiteMoment> pages(
      @All List<LivePage<SiteMoment>> pages, SiteMoments moments, LiveHub hub) {
    List<LivePage<SiteMoment>> framed =
        pages.stream().map(page -> page.within(List.of(SiteViews.BAR))).toList();
    return new LivePages<>(framed, moments, hub);
  }

  /** Whoever works with figures sees the site's own; everybody else what the public sees. */
  @Produces
  @Singleton
  StreamRoute route(LivePages<SiteMoment> pages, LocalStation local) {
    return pages.route(EnumSet.allOf(Role.class), reader -> audience(reader, local));
  }

  private static Audience audience(Optional<StreamIdentity.Reader> reader, LocalStation local) {
    boolean inside =
        reader.filter(it -> !EnumSet.of(Role.SITE).containsAll(it.actor().roles())).isPresent();
    return local
        .atWork()
        .filter(station -> inside)
        .map(station -> Audience.site(station.site()))
        .orElse(Audience.PUBLIC);
  }

  void start(
      @Observes StartupEvent event, LivePages<SiteMoment> pages, LocalStation local, Vertx vertx) {
    local.whenAtWork(station -> station.mirror().onChange(state -> pages.changed()));
    timers =
        List.of(
            vertx.setPeriodic(LOOK_MILLIS, timer -> pages.changed()),
            vertx.setPeriodic(
                BEAT_MILLIS, timer -> pages.beat(local.atWork().map(SitePages::now).orElse(0L))));
  }

  /** Before the enrolment nobody knows the convention's time; the page hears all the same that we live. */
  private static long now(SiteStation station) {
    return station.clock().conventionNow();
  }

  void stop(@Observes ShutdownEvent event, LivePages<SiteMoment> pages, Vertx vertx) {
    timers.forEach(vertx::cancelTimer);
    pages.close();
  }
}
