package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody types while news and answers come. */
record Typing(Running running) {

  /** Numbers that are nowhere else. */
  private static final int UNHEARD_OF = 17;

  private static final int SINCE_THEN = 19;

  private static final String REPORT = "#report-presence";

  /** A field shows what holds now as soon as nothing is typed into it, also where the focus stays in it. */
  void seesWhatHolds(Person officer) {
    officer.page().navigate(running.trier().page("/presence"));
    Locator present = officer.page().locator(REPORT + " [name=present]");
    int before = Integer.parseInt(present.inputValue());
    present.fill("" + (before - 1));
    present.press("Enter");
    officer.page().locator(REPORT + " [name=present][value='" + (before - 1) + "']").waitFor();
    assertThat(present.inputValue()).isEqualTo("" + (before - 1));
    assertThat(present.evaluate("field => field === document.activeElement")).isEqualTo(true);
    present.fill("" + before);
    present.press("Enter");
    officer.page().locator(REPORT + " [name=present][value='" + before + "']").waitFor();
  }

  /** Why something was refused can be read until it is sent anew, whatever comes meanwhile. */
  void seesWhyItWasRefused(Person officer) {
    officer
        .page()
        .route(
            "**/api/v1/local/presence",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(507)
                        .setContentType("application/problem+json")
                        .setBody("{\"title\":\"Nicht gesichert\"}")),
            new Page.RouteOptions().setTimes(1));
    officer.page().locator(REPORT + " button").click();
    officer.sees(REPORT + " .problem", "Nicht gesichert");
    anotherDeviceReports(UNHEARD_OF);
    officer.page().locator(REPORT + " [name=present][value='" + UNHEARD_OF + "']").waitFor();
    officer.sees(REPORT + " .problem[role=alert]", "Nicht gesichert");
    assertThat(officer.page().locator(REPORT + " .fields [name=present]").count()).isEqualTo(1);
  }

  private void anotherDeviceReports(int present) {
    Map<String, Integer> said = Map.of("accredited", 40, "present", present);
    running.trier().process().local().post("/presence", said).orFail();
  }

  /** What came while somebody typed is there as soon as they give up what they typed. */
  void seesWhatCameMeanwhile(Person officer) {
    Locator present = officer.page().locator(REPORT + " [name=present]");
    present.fill("39");
    anotherDeviceReports(SINCE_THEN);
    officer.page().locator("[data-key^=count-] td:text-is('" + SINCE_THEN + "')").waitFor();
    assertThat(present.inputValue()).isEqualTo("39");
    present.evaluate("field => field.form.reset()");
    officer.page().locator(REPORT + " [name=present][value='" + SINCE_THEN + "']").waitFor();
    assertThat(present.inputValue()).isEqualTo("" + SINCE_THEN);
  }

  /**
   * What was sent is not offered once more, however late its answer comes; and what is typed to replace it is there
   * once, also when the vote is closed meanwhile, and after a reload.
   */
  void findsWhatIsTypedOnce(Person officer, Person atMain) {
    int vote = running.votes().prepareHands("Soll der Tisch näher ans Fenster?");
    running.votes().open(vote, 600);
    List<Runnable> late = new ArrayList<>();
    officer
        .page()
        .route(
            "**/tally/entries",
            route -> {
              APIResponse answer = route.fetch();
              late.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
            });
    new Desk(officer).showsHands(vote, "¾").isAccepted(vote);
    late.forEach(Runnable::run);
    officer.page().unroute("**/tally/entries");
    Locator again = officer.page().locator("[id='hands-" + vote + "-again']");
    assertThat(again.locator("input:checked").count()).isZero();
    officer.clicks("[data-key=again-" + vote + "] > summary");
    again.locator("label.share:has(.sign:text-is('¼'))").click();
    new Desk(atMain).showsHands(vote, "¾").isAccepted(vote);
    running.votes().order(vote, "close", Map.of());
    officer.sees("Übermittlungsfehler gefunden: berichtigen");
    assertThat(again.count()).isEqualTo(1);
    Locator chosen = again.locator("label.share:has(:checked)");
    assertThat(chosen.textContent()).contains("¼");
    officer.page().reload();
    chosen.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    assertThat(chosen.textContent()).contains("¼");
    running.announceAccepted(vote);
  }

  /** Whoever types on while a note is being saved loses no letter. */
  void losesNoLetter(Person taker) {
    Locator note = taker.page().locator("#note-text");
    taker
        .page()
        .route(
            "**/api/v1/local/minutes/notes",
            route -> {
              note.pressSequentially(" und Pfiffe");
              route.resume();
            },
            new Page.RouteOptions().setTimes(1));
    note.fill("Beifall");
    taker.page().reload();
    taker.page().locator("#new-note[data-recalled]").waitFor();
    assertThat(note.inputValue()).isEqualTo("Beifall");
    note.press("Control+Enter");
    taker.sees("#notes", "Beifall");
    taker.page().locator("#new-note:not([aria-busy])").waitFor();
    assertThat(note.inputValue()).isEqualTo("Beifall und Pfiffe");
    note.press("Control+Enter");
    taker.sees("#notes", "Beifall und Pfiffe");
    taker.page().locator("#new-note:not([aria-busy])").waitFor();
    assertThat(note.inputValue()).isEmpty();
  }
}
