package org.konvent.master.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.konvent.master.account.Caller;
import org.konvent.master.command.Audiences;
import org.konvent.master.journal.ConventionClock;
import org.konvent.model.journal.Actor;
import org.konvent.web.page.Language;
import org.konvent.web.page.LivePages;
import org.konvent.web.page.Shell;

/** The frame of the crew's pages, for whoever asks for one. */
@RequestScoped
public class PageFrame {

  private final RoutingContext request;
  private final Caller caller;
  private final ConventionClock clock;
  private final LivePages<Moment> pages;

  public PageFrame(
      RoutingContext request, Caller caller, ConventionClock clock, LivePages<Moment> pages) {
    this.request = request;
    this.caller = caller;
    this.clock = clock;
    this.pages = pages;
  }

  /** Before anybody signed in. */
  public Shell plain(String german, String english) {
    return Shell.plain(request, language().of(german, english), clock.now());
  }

  /** A page of the crew that shows a live page's fragments. */
  public Shell live(String page, String german, String english) {
    Actor actor = caller.actor();
    return crew(german, english).reading(pages, page, Audiences.of(actor));
  }

  private Shell crew(String german, String english) {
    Actor actor = caller.actor();
    Set<String> roles =
        actor.roles().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    String name = actor.id().substring(actor.id().indexOf(':') + 1);
    return plain(german, english).layout("crew").of(name, roles, places(actor, language()));
  }

  /** The page in the reader's language. */
  public String show(TemplateInstance page) {
    return page.setLocale(language().locale()).render();
  }

  public Language language() {
    return Language.of(request);
  }

  /** Whether whoever asks holds a role. */
  public boolean has(String role) {
    return caller.actor().roles().stream().anyMatch(it -> it.name().equals(role));
  }

  private static List<Shell.Link> places(Actor actor, Language language) {
    return Arrays.stream(Place.values())
        .filter(place -> place.isFor(actor))
        .map(place -> new Shell.Link(place.path(), place.text(language)))
        .toList();
  }
}
