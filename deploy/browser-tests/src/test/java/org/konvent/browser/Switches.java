package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What everybody may have as they like it: keys, language, theme. */
record Switches(Running running) {

  private static final String KEYS = "button[data-keys-switch]";
  private static final String WALL = "#stage .tile.requested:has-text('Videowand')";

  void areSwitched() {
    try (Person chair = running.hall().crew("chair")) {
      chair.opens(running.hall().master().address(), "/console");
      keysCanBeSwitchedOff(chair);
      languageAndTheme(chair);
      whatIsMissingIsSaidAtItsField(chair);
    }
  }

  /** The key of the video wall does nothing in a field, nothing once it is off, and then what it says. */
  private static void keysCanBeSwitchedOff(Person chair) {
    Page page = chair.page();
    List<String> requests = new CopyOnWriteArrayList<>();
    page.onRequest(request -> requests.add(request.url()));
    Locator question = page.locator("[data-key=poll] input[name=question]");
    question.fill("Noch");
    question.press("0");
    assertThat(question.inputValue()).isEqualTo("Noch0");
    question.fill("");
    question.blur();
    chair.clicks(KEYS).sees("#toasts", "Tastenkürzel aus");
    page.keyboard().press("0");
    chair.clicks(KEYS).sees("#toasts", "Tastenkürzel an");
    assertThat(requests).noneMatch(it -> it.endsWith("/stage/requests"));
    page.locator("#main").focus();
    page.keyboard().press("0");
    page.locator(WALL).waitFor();
    assertThat(requests).filteredOn(it -> it.endsWith("/stage/requests")).hasSize(1);
  }

  private static void languageAndTheme(Person chair) {
    chair.presses("English").sees("#now-title", "Now");
    assertThat(chair.page().locator("html").getAttribute("lang")).isEqualTo("en");
    Look.at(chair, "console-english");
    chair.presses("Deutsch").sees("#now-title", "Jetzt");
    String before = paper(chair);
    chair.presses("Hell oder dunkel");
    String after = paper(chair);
    assertThat(after).isNotEqualTo(before);
    chair.page().reload();
    assertThat(paper(chair)).isEqualTo(after);
    chair.presses("Hell oder dunkel");
    assertThat(paper(chair)).isEqualTo(before);
  }

  private static String paper(Person chair) {
    return (String) chair.page().evaluate("getComputedStyle(document.body).backgroundColor");
  }

  private void whatIsMissingIsSaidAtItsField(Person chair) {
    chair.opens(running.hall().master().address(), "/votes");
    Look.at(chair, "abstimmungen");
    chair.page().locator("#new button.primary").click();
    Locator field = chair.page().locator("#new [name='question.subject']");
    assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
    String said = "#" + field.getAttribute("aria-describedby");
    assertThat(chair.page().locator(said).textContent()).isEqualTo("Bitte ausfüllen");
    assertThat(field.evaluate("field => field === document.activeElement")).isEqualTo(true);
    field.fill("Wer soll es werden?");
    chair.fills("#new form", Map.of("question.paper.maxSelections", "viele"));
    chair.page().locator("#new button.primary").click();
    chair.sees("#new .field-problem", "Bitte eine ganze Zahl");
    chair.fills("#new form", Map.of("question.paper.maxSelections", "1", "question.rule", ""));
    chair.page().locator("#new button.primary").click();
    chair.sees("#new form .problem[role=alert]", "Das Feld „Mehrheit“ ausfüllen");
    Locator rule = chair.page().locator("#new [name='question.rule']");
    assertThat(rule.getAttribute("aria-invalid")).isEqualTo("true");
    Look.at(chair, "abstimmung-abgelehnt");
  }
}
