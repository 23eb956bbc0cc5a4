package org.konvent.satellite.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.konvent.model.convention.Audience;
import org.konvent.satellite.local.Guest;
import org.konvent.satellite.local.LocalStation;
import org.konvent.satellite.local.Seat;
import org.konvent.satellite.local.Visitor;
import org.konvent.web.page.Language;
import org.konvent.web.page.LivePages;
import org.konvent.web.page.Shell;

/** The frame of the site's pages, for whoever asks for one. */
@RequestScoped
public class SiteFrame {

  private final RoutingContext request;
  private final Guest guest;
  private final LocalStation local;
  private final LivePages<SiteMoment> pages;

  public SiteFrame(
      RoutingContext request, Guest guest, LocalStation local, LivePages<SiteMoment> pages) {
    this.request = request;
    this.guest = guest;
    this.local = local;
    this.pages = pages;
  }

  /** Before anybody signed in. */
  public Shell plain(String german, String english) {
    return Shell.plain(request, language().of(german, english), now());
  }

  /** A page for people of this site that shows a live page's fragments. */
  public Shell people(String page, String german, String english) {
    Visitor visitor = guest.visitor();
    return plain(german, english)
        .layout("site")
        .of(visitor.name().orElse("admin"), visitor.roleNames(), places(visitor))
        .reading(pages, page, audience());
  }

  /** A page for a device by which people pass: no navigation, large type. */
  public Shell device(String page, String layout, String german, String english) {
    return plain(german, english).layout(layout).reading(pages, page, Audience.PUBLIC);
  }

  /** The page in the reader's language. */
  public String show(TemplateInstance page) {
    return page.setLocale(language().locale()).render();
  }

  public Language language() {
    return Language.of(request);
  }

  private Audience audience() {
    return local.atWork().map(station -> Audience.site(station.site())).orElse(Audience.PUBLIC);
  }

  private long now() {
    return local
        .atWork()
        .map(station -> station.clock().conventionNow() + station.clock().uncertaintyMillis())
        .orElseGet(local::wallMillis);
  }

  private List<Shell.Link> places(Visitor visitor) {
    List<Shell.Link> places = new ArrayList<>();
    if (visitor.has(Seat.OFFICER)) {
      places.add(link("/desk", "Wahltisch", "Tally desk"));
      places.add(link("/presence", "Anwesenheit", "Presence"));
    }
    if (visitor.hasAny(Seat.MINUTE_TAKER)) {
      places.add(link("/minutes", "Protokoll", "Minutes"));
    }
    places.add(link("/papers", "Unterlagen", "Papers"));
    if (visitor.has(Seat.ADMINISTRATOR)) {
      places.add(link("/set-up", "Einrichtung", "Set-up"));
    }
    return places;
  }

  private Shell.Link link(String path, String german, String english) {
    return new Shell.Link(path, language().of(german, english));
  }
}
