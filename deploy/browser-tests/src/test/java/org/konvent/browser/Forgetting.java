package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** A terminal at which somebody stops in the middle, or does not press Done. */
record Forgetting(Running running) {

  void forgetsWhoWalksAway() {
    try (Person speaker = running.hall().person("speaker who walks away")) {
      speaker.page().clock().install();
      Terminal terminal = Terminal.at(running.trier(), speaker, Terminal.GERMAN);
      speaker.presses("Reden").types("Vorname", "Mathilde");
      Look.at(speaker, "redepult-vorname");
      speaker.page().clock().fastForward(30_000);
      speaker.sees("#idle", "Die Eingabe wird in");
      Look.at(speaker, "redepult-gleich-geloescht");
      speaker.page().clock().fastForward(20_000);
      Locator choice = speaker.page().locator("#choice");
      choice.waitFor();
      speaker.presses("Reden");
      assertThat(speaker.page().getByLabel("Vorname").first().inputValue()).isEmpty();
      speaker.presses("Zurück");

      String number = terminal.signsUp("Mathilde", "Jacob");
      speaker.sees("#idle", "Verschwindet in");
      speaker.page().clock().fastForward(21_000);
      choice.waitFor();
      assertThat(speaker.page().locator("#number").isVisible()).isFalse();
      terminal.withdraws(number).isDone();
    }
  }
}
