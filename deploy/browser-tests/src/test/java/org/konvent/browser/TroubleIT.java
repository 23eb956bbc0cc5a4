package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.konvent.system.Until;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.proxy.FaultProxy;
import org.konvent.system.proxy.Faults;

/**
 * What people see while the line of their site is cut and the master dies in the middle of a vote: the same second
 * everywhere, nothing typed is lost, nothing is called accepted that is not.
 */
class TroubleIT {

  private static final int SAMPLES = 10;
  private static final long SECOND = 1_000;

  /** When a countdown was read, and what it showed just then. */
  private static final String COUNTDOWN =
      """
      () => {
        document.dispatchEvent(new CustomEvent('konvent:replaced'));
        const shown = document.querySelector('time[data-deadline]').textContent;
        return [Math.round(performance.timeOrigin + performance.now()), shown];
      }
      """;

  private static final Map<String, String> VOTES = Map.of("yes", "13", "no", "10", "abstain", "2");

  @Test
  void aVoteSurvivesACutLineAndADeadMaster() {
    try (Running running = Running.convention(3)) {
      Hall hall = running.hall();
      try (Person chair = hall.crew("chair");
          Person ahead = hall.personWhoseClockIsOff("ahead", Duration.ofHours(1));
          Person behind = hall.personWhoseClockIsOff("behind", Duration.ofHours(-1));
          Person eva = Desk.opened(hall, running.trier()).eva()) {
        Desk desk = new Desk(eva);
        VoteDesk votes = running.votes();
        FaultProxy line = running.line();
        int vote = votes.prepare("Soll der Leitantrag angenommen werden?");
        votes.open(vote, 600);
        ahead.page().navigate(running.main().address("display"));
        behind.page().navigate(running.trier().address("display"));
        chair.opens(hall.master().address(), "/console");
        List<Page> screens = List.of(chair.page(), ahead.page(), behind.page());

        sameSecond(screens);
        String before = deadlines(screens).iterator().next();
        extend(votes, vote);
        Until.holds(
            "all screens follow",
            Running.SOON,
            () -> deadlines(screens).size() == 1 && !deadlines(screens).contains(before));
        sameSecond(screens);
        line.behave(Faults.cut());
        eva.page().locator("#main-link.bad, #main-link.warn").waitFor();
        sameSecond(screens);
        line.heal();
        eva.page().locator("#main-link.good").waitFor();

        running
            .main()
            .process()
            .local()
            .post("/votes/" + vote + "/casting-closed", Map.of())
            .orFail();
        eva.presses("Urne zu");
        Until.holds("both boxes are closed", Running.SOON, () -> closed(votes, vote) == 2);
        votes.endCasting(vote, 1800);
        long deadline = votes.deadline(vote);
        eva.page().locator("#first-" + vote).waitFor();
        desk.types(vote, "25", VOTES);
        Look.at(eva, "wahltisch-zaehlen");
        line.behave(Faults.cut());
        hall.master().killAndRestart();
        eva.page().locator("#main-link.bad, #main-link.warn").waitFor();
        assertThat(typed(eva, vote)).isEqualTo("13");

        desk.sends(vote, "25", VOTES);
        eva.sees("wird übermittelt");
        Look.at(eva, "wahltisch-getrennt");
        assertThat(eva.page().locator("#check-" + vote).isVisible()).isFalse();
        assertThat(votes.row(vote, "trier").path("state").asText()).isEqualTo("EXPECTED");

        line.heal();
        desk.isAccepted(vote);
        assertThat(votes.deadline(vote)).isEqualTo(deadline);
        assertThat(votes.row(vote, "trier").path("state").asText()).isEqualTo("RECEIVED");
        chair.sees("1 von 2 gemeldet");
      }
    }
  }

  private static void extend(VoteDesk votes, int vote) {
    votes.order(
        vote,
        "extension",
        Map.of("minutes", 7, "mover", "Trier", "ground", "Die Schlange reicht bis zur Tür"));
  }

  private static int closed(VoteDesk votes, int vote) {
    return votes.view(vote).path("rows").findValues("castingClosed").stream()
        .mapToInt(it -> it.isNull() ? 0 : 1)
        .sum();
  }

  private static String typed(Person eva, int vote) {
    return eva.page().locator("#first-" + vote + " [data-id='yes'] [data-cell]").inputValue();
  }

  /** Looks at all screens again and again. */
  private static void sameSecond(List<Page> screens) {
    screens.forEach(TroubleIT::knowsTheTime);
    List<Long> apart = new ArrayList<>();
    for (int sample = 0; sample < SAMPLES; sample++) {
      apart.add(apart(screens));
      screens.get(0).waitForTimeout(300);
    }
    System.out.printf("countdowns on %d screens end apart by: %s ms%n", screens.size(), apart);
    assertThat(apart).allMatch(millis -> millis < 2 * SECOND);
  }

  /** The deadlines that the screens count down to, each once. */
  private static Set<String> deadlines(List<Page> screens) {
    return screens.stream()
        .map(screen -> screen.locator("time[data-deadline]").first())
        .map(time -> time.getAttribute("data-deadline"))
        .collect(Collectors.toSet());
  }

  /** It has compared the clocks, and its countdown runs by itself. */
  private static void knowsTheTime(Page screen) {
    screen.locator("time[data-deadline]").first().waitFor();
    screen.waitForFunction(
        "performance.getEntriesByType('resource').some(it => it.name.endsWith('/api/v1/time'))");
    screen.waitForFunction(
        "before => document.querySelector('time[data-deadline]').textContent !== before",
        screen.locator("time[data-deadline]").first().textContent());
  }

  /**
   * Between the moments at which the screens will show nought, in milliseconds. Whole seconds are shown, so
   * this is less than one more than what lies between their clocks.
   */
  private static long apart(List<Page> screens) {
    LongSummaryStatistics ends = screens.stream().mapToLong(TroubleIT::end).summaryStatistics();
    return ends.getMax() - ends.getMin();
  }

  /** By the clock that all browsers here have; they are read one after the other. */
  private static long end(Page screen) {
    List<?> read = (List<?>) screen.evaluate(COUNTDOWN);
    return ((Number) read.get(0)).longValue() + seconds("" + read.get(1)) * SECOND;
  }

  private static long seconds(String countdown) {
    String[] parts = countdown.split(":");
    return Optional.of(parts)
        .filter(it -> it.length == 2)
        .map(it -> Integer.parseInt(it[0]) * 60 + Integer.parseInt(it[1]))
        .orElseThrow(() -> new IllegalStateException("no countdown: " + countdown));
  }
}
