package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.LocalTime;
import org.konvent.system.Until;

/** A site's clock is set while screens are open, as when the link comes in the morning. */
record SetClock(Running running) {

  private static final Duration WRONG = Duration.ofHours(1);

  /** Longer than a beat, and shorter than it takes to forget a comparison by its age. */
  private static final Duration SOON = Duration.ofSeconds(40);

  /** The first comparison is off by an hour, and seems to be the best of all. */
  void isFollowedByScreens(Person display, Person chair) {
    chair.opens(running.hall().master().address(), "/console");
    display
        .page()
        .route(
            "**/api/v1/time",
            route -> {
              long wrong = ReadBack.of(running.hall()).now() + WRONG.toMillis();
              String body = "{\"receivedAt\":%d,\"sentAt\":%d}".formatted(wrong, wrong + 1_000);
              route.fulfill(
                  new Route.FulfillOptions().setContentType("application/json").setBody(body));
            },
            new Page.RouteOptions().setTimes(1));
    display.page().navigate(running.trier().address("display"));
    Until.holds("the display is an hour ahead", SOON, () -> ahead(display, chair).toMinutes() > 50);
    Until.holds("it is right again", SOON, () -> ahead(display, chair).abs().toSeconds() <= 2);
    assertThat(display.complaints()).isEmpty();
  }

  private static Duration ahead(Person display, Person chair) {
    return Duration.between(clock(chair), clock(display));
  }

  private static LocalTime clock(Person person) {
    return LocalTime.parse(person.page().locator("#clock").textContent());
  }
}
