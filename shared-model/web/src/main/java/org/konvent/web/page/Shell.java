package org.konvent.web.page;

import io.quarkus.qute.RawString;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionZone;

/**
 * The frame of a page: what {@code base.html} needs around its content.
 *
 * @param title of the page in the reader's language
 * @param layout class of the body: {@code crew}, {@code plain}, or what a server adds
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param now convention time, from which the clock starts
 * @param person who is signed in, as shown
 * @param roles of that person, by which acts are shown or hidden
 * @param links the main navigation; empty for none
 * @param live the live part, where the page has one
 */
public record Shell(
    String title,
    String layout,
    Language language,
    String theme,
    String path,
    long now,
    Optional<String> person,
    Set<String> roles,
    List<Link> links,
    Optional<Live> live) {

  /** Name of the cookie that keeps the theme; the pages' script sets it. */
  private static final String THEME = "konvent-theme";

  /** A place of the main navigation. */
  public record Link(String path, String text) {}

  /** The page's stream and what its fragments begin with. */
  public record Live(String stream, LiveReading.Shown shown) {}

  /** The frame of a page that nobody needs to sign in for. */
  public static Shell plain(RoutingContext request, String title, long now) {
    return new Shell(
        title,
        "plain",
        Language.of(request),
        theme(request),
        request.normalizedPath(),
        now,
        Optional.empty(),
        Set.of(),
        List.of(),
        Optional.empty());
  }

  public Shell layout(String other) {
    return new Shell(title, other, language, theme, path, now, person, roles, links, live);
  }

  /** For somebody, with the places where they may go. */
  public Shell of(String who, Set<String> may, List<Link> places) {
    return new Shell(
        title, layout, language, theme, path, now, Optional.of(who), may, places, live);
  }

  /** With the fragments of a live page. */
  public Shell reading(LivePages<?> pages, String page, Audience audience) {
    LiveReading.Shown shown = pages.shown(page, audience, language);
    String stream = "/live?page=%s&language=%s&after=".formatted(page, language.tag());
    return new Shell(
        title,
        layout,
        language,
        theme,
        path,
        now,
        person,
        roles,
        links,
        Optional.of(new Live(stream, shown)));
  }

  /** Where the pages' scripts tell the time of day. */
  public String zone() {
    return ConventionZone.ZONE.getId();
  }

  /** What a fragment shows now, for {@code <div id="…" data-live>}. */
  public RawString fragment(String id) {
    return live.map(it -> it.shown().html().get(id))
        .map(RawString::new)
        .orElseThrow(() -> new IllegalArgumentException("this page has no fragment " + id));
  }

  /** Whether the page has this fragment. */
  public boolean has(String id) {
    return live.filter(it -> it.shown().html().containsKey(id)).isPresent();
  }

  /** The roles as the style sheet reads them. */
  public String roleNames() {
    return String.join(" ", roles);
  }

  private static String theme(RoutingContext request) {
    Cookie chosen = request.request().getCookie(THEME);
    return chosen != null && Set.of("light", "dark").contains(chosen.getValue())
        ? chosen.getValue()
        : "auto";
  }
}
