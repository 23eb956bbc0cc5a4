package org.konvent.browser;

import java.util.Map;

/**
 * The tally desk of a site and the two people at it.
 *
 * @param eva signed in at the desk
 */
record Desk(Person eva) {

  /** Eva signs in; Udo will make the second entry. */
  static Desk opened(Hall hall, Hall.Device device) {
    return new Desk(hall.person("Eva of " + device.process().site())).signsIn(device);
  }

  Desk signsIn(Hall.Device device) {
    eva.page().navigate(device.page("/desk"));
    eva.fills("#sign-in", Map.of("name", "Eva", "pin", Hall.PIN)).presses("Anmelden");
    eva.sees("Gerade ist nichts zu tun.");
    return this;
  }

  /** Tap a share of the hands, confirm who is present, send. */
  Desk showsHands(int vote, String share) {
    eva.clicks("#hands-" + vote + " label.share:has(.sign:text-is('" + share + "'))");
    eva.presses("So viele sind da: prüfen").presses("Ja, senden");
    return this;
  }

  /** Those who count are slower than planned. */
  Desk asksForTime(int vote, int minutes, String ground) {
    eva.presses("Wir brauchen mehr Zeit");
    Look.at(eva, "wahltisch-mehr-zeit");
    eva.sends(
        "#time-" + vote + " form",
        Map.of("minutes", "" + minutes, "ground", ground),
        "Um Zeit bitten");
    eva.sees("#toasts", "Um mehr Zeit gebeten");
    return this;
  }

  /** Something fails that is no matter of figures. */
  Desk reports(String what, String note) {
    eva.presses("Problem melden");
    Look.at(eva, "wahltisch-problem");
    eva.sends("#report-problem", Map.of("what", what, "note", note), "Melden");
    eva.sees("#toasts", "Gemeldet");
    return this;
  }

  Desk doubts(int vote) {
    eva.clicks("#vote-" + vote + " button:has-text('Zweifel am Ergebnis')");
    eva.sees("#toasts", "Zweifel gemeldet");
    return this;
  }

  /** What the main convention has recorded for this site is right. */
  Desk agrees(int vote) {
    eva.sees("#recorded-" + vote, "Die Tagungsleitung hat für uns verzeichnet");
    eva.clicks("#recorded-" + vote + " form button");
    eva.sees("#recorded-" + vote, "Von uns bestätigt");
    return this;
  }

  /** It is not, by what the slip says. */
  Desk disputes(int vote, String ground) {
    eva.clicks("#recorded-" + vote + " [data-dialog=dispute-" + vote + "]");
    Look.at(eva, "wahltisch-bestreiten");
    eva.sends("#dispute-" + vote + " form", Map.of("ground", ground), "Bestreiten");
    eva.sees("#recorded-" + vote, "Von uns bestritten");
    return this;
  }

  /** Types the figures of the paper slip into the first entry and leaves them there. */
  Desk types(int vote, String cast, Map<String, String> votes) {
    figures("#first-" + vote, cast, votes);
    return this;
  }

  /** Saves what Eva typed; Udo types the same; they look at it and send. */
  Desk sends(int vote, String cast, Map<String, String> votes) {
    return comparesWith(vote, cast, votes).confirms();
  }

  /** Saves what Eva typed; Udo types what he reads. */
  Desk comparesWith(int vote, String cast, Map<String, String> votes) {
    eva.presses("Sichern, dann zweite Eingabe");
    String second = "#second-" + vote;
    eva.page().locator(second).waitFor();
    Look.at(eva, "wahltisch-zweite-eingabe");
    eva.fills(second, Map.of("by", "Udo", "pin", Hall.PIN));
    figures(second, cast, votes);
    eva.presses("Sichern und vergleichen");
    return this;
  }

  /** One figure differs, and the slip says what Eva typed. */
  Desk keepsTheFirst(int vote) {
    String rows = "#differences-" + vote + " tbody tr";
    eva.page().locator(rows).waitFor();
    Look.at(eva, "wahltisch-verschieden");
    eva.clicks(rows + " [value=first]").presses("Diese Zahlen gelten");
    return this;
  }

  Desk confirms() {
    eva.sees("Bist Du Dir sicher?");
    eva.presses("Ja, senden");
    return this;
  }

  /** Waits until the main convention has taken the figures. */
  Desk isAccepted(int vote) {
    eva.page().locator("#check-" + vote).waitFor();
    return this;
  }

  /** What is written on the slip once the figures were taken. */
  String checkCode(int vote) {
    return eva.page().locator("#check-" + vote).textContent();
  }

  private void figures(String form, String cast, Map<String, String> votes) {
    eva.fills(
        form,
        Map.of(
            "tally.slips.issued", cast,
            "tally.slips.cast", cast,
            "tally.slips.invalid", "0",
            "tally.slips.valid", cast,
            "tally.slips.present", cast));
    votes.forEach(
        (option, count) ->
            eva.page().locator(form + " [data-id='" + option + "'] [data-cell]").fill(count));
  }
}
