package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A show of hands that is over before Trier has sent anything. */
record SlowVote(Running running) {

  /** Every tone that a page would play. */
  private static final String LISTENING =
      """
      globalThis.tones = [];
      const create = AudioContext.prototype.createOscillator;
      AudioContext.prototype.createOscillator = function () {
        const tone = create.call(this);
        const start = tone.start;
        tone.start = function (at) {
          globalThis.tones.push(tone.frequency.value);
          return start.call(tone, at);
        };
        return tone;
      };
      """;

  private static final List<Integer> SWITCHED_ON = List.of(523, 784);
  private static final List<Integer> BEGINS = List.of(523, 659, 784);
  private static final int HALF_A_MINUTE = 659;
  private static final List<Integer> ENDS = List.of(784, 523);

  void isExtendedAndAborted() {
    int vote = running.votes().prepareHands("Soll weiter beraten werden?");
    try (Person chair = running.hall().crew("chair");
        Person atMain = Desk.opened(running.hall(), running.main()).eva();
        Person atTrier = running.hall().person("Eva with sound");
        Person display = running.hall().person("display with sound")) {
      new Desk(listening(atTrier)).signsIn(running.trier());
      listening(display).page().navigate(running.main().address("display"));
      List.of(atTrier, display).forEach(it -> it.presses("Ton aus").sees("Ton an"));
      chair.opens(running.hall().master().address(), "/console");
      chair.sends(
          "[data-key=vote-" + vote + "] form",
          Map.of("seconds", "0:45"),
          "Abstimmung " + vote + " starten");
      new Desk(atMain).showsHands(vote, "⅔").isAccepted(vote);
      atTrier.hears("#say-politely", Pattern.compile("noch (30|2\\d) Sekunden"));
      atTrier.hears("#say-politely", Pattern.compile("noch (10|\\d) Sekunden"));
      atTrier.hears("#say-now", Pattern.compile("Abstimmung endet jetzt"));
      isHeard(atTrier);
      isHeard(display);
      isExtended(chair, vote);
      atTrier.sees("Ende der Stimmabgabe");
      isAborted(chair, vote);
    }
  }

  /** Before anything is opened. */
  private static Person listening(Person person) {
    person.page().addInitScript(LISTENING);
    return person;
  }

  /** Where the sound is switched on, which is off until somebody does. */
  private static void isHeard(Person person) {
    List<Integer> tones = new ArrayList<>(SWITCHED_ON);
    tones.addAll(BEGINS);
    tones.add(HALF_A_MINUTE);
    tones.addAll(ENDS);
    person.page().waitForFunction("count => tones.length >= count", tones.size());
    List<?> heard = (List<?>) person.page().evaluate("tones");
    assertThat(heard.stream().map(it -> ((Number) it).intValue())).containsExactlyElementsOf(tones);
  }

  private void isExtended(Person chair, int vote) {
    chair.sees("Die Zeit ist um und ein Standort fehlt.");
    long deadline = running.votes().deadline(vote);
    chair.presses("Verlängern …").sees("dialog[open]", "Die neue Frist gilt an allen Standorten");
    Look.at(chair, "konsole-verlaengern");
    chair.fills(
        "dialog[open] form",
        Map.of("minutes", "2", "mover", "Trier, am Telefon", "ground", "Die Kamera stand falsch"));
    chair.clicks("dialog[open] button.primary");
    chair.page().locator("[data-key=vote-" + vote + "] .chip:has-text('▶')").waitFor();
    assertThat(running.votes().deadline(vote) - deadline).isGreaterThanOrEqualTo(2 * 60_000);
  }

  private void isAborted(Person chair, int vote) {
    chair.presses("Abbrechen …").sees("dialog[open]", "bleibt für immer versiegelt");
    assertThat(chair.focused()).isEqualTo("Weiterlaufen lassen");
    String ground = "Die Frage war falsch vorgelesen";
    chair.sends("dialog[open] form", Map.of("ground", ground), "Abbrechen");
    chair.page().locator("[data-key=vote-" + vote + "]").waitFor(Person.detached());
    assertThat(running.votes().phase(vote)).isEqualTo("ABORTED");
  }
}
