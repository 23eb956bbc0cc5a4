package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.browser.HostileConvention.ACCOUNT;
import static org.konvent.browser.HostileConvention.ELECTION;
import static org.konvent.browser.HostileConvention.OFFICERS;
import static org.konvent.browser.HostileText.ALL;
import static org.konvent.browser.HostileText.EVERYTHING;
import static org.konvent.browser.HostileText.LONG_WORD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever people enter is a text and stays one, on every page; no page gives way to it. */
class HostileIT {

  private static final String VOTE = "/votes/" + ELECTION;

  private static HostileConvention convention;

  /** By page. */
  private final Map<String, List<String>> faults = new LinkedHashMap<>();

  @BeforeAll
  static void found() {
    convention = HostileConvention.founded();
  }

  @AfterAll
  static void end() {
    convention.close();
  }

  @Test
  void noTextIsAnythingButAText() {
    HostileDay day = new HostileDay(convention);
    Hall hall = convention.hall();
    try (Person crew = hall.crew(ACCOUNT);
        Person english = hall.englishPerson("display");
        Person officer = hall.englishPerson("officer");
        Person taker = hall.person("taker")) {
      day.fillsTheLists();
      signsIn(officer, OFFICERS.get(0), "/desk");
      signsIn(taker, EVERYTHING, "/minutes");
      aMorning(crew, english, officer, taker);
      day.asksAnOpinion();
      at(crew, master("/console"), EVERYTHING);
      at(officer, trier("/desk"), EVERYTHING);
      at(english, display(), EVERYTHING);
      day.pauses();
      at(english, display(), EVERYTHING);
      aVote(day, crew, english, officer);
      day.announces();
      at(english, display(), EVERYTHING);
      at(english, display().replace("/display", "/display/lower-third"), EVERYTHING);
      at(crew, master("/console"), EVERYTHING);
      at(crew, master(VOTE), ALL);
      at(officer, trier("/desk"), EVERYTHING);
      at(taker, trier("/minutes"), EVERYTHING);
      day.ends();
      at(taker, trier("/minutes"), EVERYTHING);
      at(crew, master("/records"), EVERYTHING);
    }
    assertThat(faults).isEmpty();
  }

  private void aMorning(Person crew, Person display, Person officer, Person taker) {
    for (String path :
        List.of(
            "/",
            "/start",
            "/console",
            "/votes",
            "/votes/1",
            "/sites",
            "/sites/trier",
            "/sites/haupt",
            "/people",
            "/records",
            "/seat",
            "/personal-data?holding=Donau",
            "/personal-data?holding=%22%3E%3Cimg%20src%3Dx%3E")) {
      at(crew, master(path), EVERYTHING);
    }
    for (String path :
        List.of(
            "/agenda",
            "/queues#speeches",
            "/queues#motions",
            "/queues#procedural",
            VOTE,
            "/votes/3",
            "/votes/4")) {
      at(crew, master(path), ALL);
    }
    at(display, display(), LONG_WORD);
    at(display, display().replace("/display", "/display/lower-third"), LONG_WORD);
    at(display, convention.trier().address("terminal"), EVERYTHING);
    for (String path :
        List.of(
            "/desk",
            "/presence",
            "/papers",
            "/papers/site-card",
            "/papers/slips/2",
            "/papers/slips/4")) {
      at(officer, trier(path), EVERYTHING);
    }
    at(taker, trier("/minutes"), EVERYTHING);
    at(crew, convention.trier().address("set-up"), EVERYTHING);
    at(display, trier("/sign-in?next=javascript:alert(1)"), EVERYTHING);
  }

  private void aVote(HostileDay day, Person crew, Person display, Person officer) {
    day.opensTheElection();
    at(display, display(), EVERYTHING);
    at(display, display().replace("/display", "/display/lower-third"), EVERYTHING);
    at(officer, trier("/desk"), EVERYTHING);
    day.counts();
    at(display, display(), EVERYTHING);
    at(officer, trier("/desk"), ALL);
    at(crew, master("/console"), EVERYTHING);
    at(crew, master("/seat"), ALL);
    day.enters(0, 8);
    at(officer, trier("/desk"), ALL);
    day.enters(1, 9);
    at(officer, trier("/desk"), EVERYTHING);
    day.reviews();
    at(officer, trier("/desk"), ALL);
    day.closes();
    at(officer, trier("/desk"), ALL);
    day.disputes();
    at(crew, master(VOTE), ALL);
    at(crew, master("/console"), EVERYTHING);
  }

  private void signsIn(Person person, String name, String page) {
    person.page().navigate(trier(page));
    person
        .fills("#sign-in", Map.of("name", name, "pin", Hall.PIN))
        .page()
        .locator("#sign-in button")
        .click();
    person.page().waitForURL("**" + page);
  }

  private static String master(String path) {
    return convention.hall().master().address().resolve(path).toString();
  }

  private static String trier(String path) {
    return convention.trier().page(path);
  }

  private static String display() {
    return convention.trier().address("display");
  }

  private void at(Person person, String page, String toBeRead) {
    at(person, page, List.of(toBeRead));
  }

  private void at(Person person, String page, List<String> toBeRead) {
    person.page().navigate(page);
    List<String> found = Unharmed.faults(person, toBeRead);
    if (!found.isEmpty()) {
      faults.put(faults.size() + " " + page, found);
    }
  }
}
