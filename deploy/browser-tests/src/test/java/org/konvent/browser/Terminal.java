package org.konvent.browser;

/** The terminal by the lectern and somebody who wants to speak, in their language. */
record Terminal(Person person, Words words) {

  /** What stands on the buttons and fields. */
  record Words(
      String speak,
      String firstName,
      String lastName,
      String password,
      String again,
      String next,
      String send,
      String done,
      String withdraw,
      String number,
      String passwordOfEntry,
      String gone) {}

  static final Words GERMAN =
      new Words(
          "Reden",
          "Vorname",
          "Nachname",
          "Nur zum Zurückziehen; zweimal eingeben",
          "Noch einmal",
          "Weiter",
          "Abschicken",
          "Fertig",
          "Zurückziehen",
          "Zum Beispiel R-047-3",
          "Passwort",
          "Zurückgezogen.");

  static final Words ENGLISH =
      new Words(
          "Speak",
          "First name",
          "Last name",
          "Only to withdraw; enter it twice",
          "Once more",
          "Next",
          "Send",
          "Done",
          "Withdraw",
          "Such as R-047-3",
          "Password",
          "Withdrawn.");

  private static final String PASSWORD = "wieder weg";

  static Terminal at(Hall.Device device, Person person, Words words) {
    person.page().navigate(device.address("terminal"));
    return new Terminal(person, words);
  }

  /** Signs up to speak; the number that is shown, which stays there. */
  String signsUp(String firstName, String lastName) {
    person.presses(words.speak());
    return saysWho(firstName, lastName);
  }

  /** The same where quota lists take turns. */
  String signsUpOn(String list, String firstName, String lastName) {
    person.page().locator("#speak label.pick:has-text('" + list + "')").waitFor(Person.attached());
    person.presses(words.speak()).clicks("#speak label.pick:has-text('" + list + "')");
    person.presses(words.next());
    return saysWho(firstName, lastName);
  }

  /** Looks among the kinds of motions, once the page has heard of this one, and moves none. */
  void offersAMotion(String kind) {
    String pick = "#motion label.pick:has-text('" + kind + "')";
    person.page().locator(pick).waitFor(Person.attached());
    person.presses("Antrag stellen").presses("Antrag zur Sache");
    person.page().locator(pick).waitFor();
    Look.at(person, "redepult-antrag");
  }

  /** Moves, in German, that nobody speaks longer than so many seconds; the number that is shown. */
  String movesToLimitSpeeches(int seconds, String firstName, String lastName) {
    person.presses("Antrag stellen").presses("Antrag zur Geschäftsordnung");
    person.clicks("#procedural label.pick:has-text('Begrenzung der Redezeit')");
    person.presses(words.next());
    step("Sekunden je Rede", "" + seconds);
    return saysWho(firstName, lastName);
  }

  private String saysWho(String firstName, String lastName) {
    step(words.firstName(), firstName);
    step(words.lastName(), lastName);
    person.types(words.password(), PASSWORD);
    person.types(words.again(), PASSWORD).presses(words.send());
    var number = person.page().locator("#number .enormous:not(:empty)");
    number.waitFor();
    return number.textContent();
  }

  /** Has read what was shown; the next one may come. */
  Terminal isDone() {
    person.presses(words.done());
    person.page().locator("#choice").waitFor();
    return this;
  }

  Terminal withdraws(String number) {
    person.presses(words.withdraw());
    step(words.number(), number);
    person.types(words.passwordOfEntry(), PASSWORD).presses(words.send());
    person.sees("#gone", words.gone());
    return this;
  }

  private void step(String label, String text) {
    person.types(label, text).presses(words.next());
  }

  /** All that is to be read on the page itself, a line each. */
  String reads() {
    return person.page().locator("main").innerText().replaceAll("\\s*\\n\\s*", "\n").strip();
  }
}
