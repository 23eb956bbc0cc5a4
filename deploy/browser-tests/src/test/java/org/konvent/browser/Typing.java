package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Somebody types while news and answers come. */
record Typing(Running running) {

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
    Map<String, Integer> said = Map.of("accredited", 40, "present", 24);
    officer.page().locator(REPORT + " [name=present]").fill("viele");
    officer.page().locator(REPORT + " button").click();
    officer.sees(REPORT + " .field-problem", "Bitte eine ganze Zahl");
    running.trier().process().local().post("/presence", said).orFail();
    officer.sees("#presence td", "24");
    officer.sees(REPORT + " .field-problem", "Bitte eine ganze Zahl");
    assertThat(officer.page().locator(REPORT + " [name=present]").inputValue()).isEqualTo("viele");
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
