package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.konvent.system.Until;

/** A site's clock is set while screens are open, as when the link comes in the morning. */
record SetClock(Running running) {

  private static final Duration WRONG = Duration.ofHours(1);

  private static final long HALF_A_DAY = Duration.ofHours(12).toSeconds();

  private static final String TIME = "**/api/v1/time";

  /** So many comparisons are kept: with as many newer ones a wrong one is forgotten by its age. */
  private static final int KEPT = 8;

  /** What was compared before is off by an hour, and seems to be better than all that follows. */
  void isFollowedByScreens(Person display, Person chair) {
    chair.opens(running.hall().master().address(), "/console");
    Page page = display.page();
    page.route(
        TIME,
        route -> {
          long wrong = ReadBack.of(running.hall()).now() + WRONG.toMillis();
          String body = "{\"receivedAt\":%d,\"sentAt\":%d}".formatted(wrong, wrong + 1_000);
          route.fulfill(
              new Route.FulfillOptions().setContentType("application/json").setBody(body));
        });
    page.navigate(running.trier().address("display"));
    Until.holds(
        "the display is an hour ahead", Running.SOON, () -> ahead(display, chair).toMinutes() > 50);
    page.unroute(TIME);
    AtomicInteger comparisons = new AtomicInteger();
    page.route(
        TIME,
        route -> {
          comparisons.incrementAndGet();
          route.resume();
        });
    Until.holds(
        "it is right again", Running.SOON, () -> ahead(display, chair).abs().toSeconds() <= 2);
    assertThat(comparisons).hasValueLessThan(KEPT);
    assertThat(display.complaints()).isEmpty();
  }

  /** Less than half a day, also over midnight. */
  private static Duration ahead(Person display, Person chair) {
    long seconds = Duration.between(clock(chair), clock(display)).toSeconds();
    return Duration.ofSeconds(Math.floorMod(seconds + HALF_A_DAY, 2 * HALF_A_DAY) - HALF_A_DAY);
  }

  private static LocalTime clock(Person person) {
    return LocalTime.parse(person.page().locator("#clock").textContent());
  }
}
