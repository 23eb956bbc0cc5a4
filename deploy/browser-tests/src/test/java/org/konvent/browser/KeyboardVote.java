package org.konvent.browser;

import java.util.Map;
import org.konvent.system.Until;
import org.konvent.system.client.VoteDesk;

/**
 * A vote by ballots that the chair and Trier's desk hold by keyboard alone, with planted figures that
 * others listen for.
 */
record KeyboardVote(Running running, Keys chair, Keys eva, int number) {

  /** Both sign in; the vote was prepared. */
  static KeyboardVote prepared(Running running, Person chair, Person eva) {
    int number = running.votes().prepare("Soll der Haushalt beschlossen werden?");
    Keys atConsole = new Keys(chair.page());
    chair.opens(running.hall().master().address(), "/console");
    atConsole.fills("name", "chair").fills("password", Hall.PASSWORD).presses("Enter");
    chair.page().waitForURL("**/console");
    Keys atDesk = new Keys(eva.page());
    eva.page().navigate(running.trier().page("/desk"));
    atDesk.fills("name", "Eva").fills("pin", Hall.PIN).presses("Enter");
    eva.page().waitForURL("**/desk");
    return new KeyboardVote(running, atConsole, atDesk, number);
  }

  /** Until the figures may be counted. */
  void isCast() {
    chair.enters("Abstimmung " + number + " starten").staysUntil("time[data-deadline]");
    eva.enters("Urne zu").staysUntil(".chip:has-text('Urne zu, gemeldet')");
    var main = running.main().process().local();
    Until.holds(
        "the box of the main site is closed",
        Running.SOON,
        () -> main.post("/votes/" + number + "/casting-closed", Map.of()).done());
    chair
        .staysUntil("[data-shortcut=v]:has-text('Stimmabgabe beenden')")
        .presses("v")
        .staysUntil(".chip:has-text('◔')");
  }

  /** Eva and Udo enter the figures, one after the other, and send them. */
  void isCountedAtTrier() {
    String first = "#first-" + number;
    eva.staysUntil(first);
    Planted.TRIER.typedBy(eva);
    eva.enters("Sichern, dann zweite Eingabe").staysUntil("#second-" + number);
    eva.fills("by", "Udo").fills("pin", Hall.PIN);
    Planted.TRIER.typedBy(eva);
    eva.enters("Sichern und vergleichen").staysUntil("#review-" + number);
    eva.enters("Ja, senden").staysUntil("#check-" + number);
  }

  void isClosed() {
    chair
        .staysUntil("[data-shortcut=v]:has-text('Alle da: schließen')")
        .presses("v")
        .staysUntil(".chip:has-text('■')");
  }

  /** The returning officer has declared; the chair announces. */
  void isAnnounced() {
    VoteDesk votes = running.votes();
    votes.settle(number);
    Map<String, Object> declared = Map.of("basis", "COUNTED", "slips", Planted.TOTAL.votes());
    running.house().officer().post("/votes/" + number + "/declaration", declared).orFail();
    chair
        .staysUntil("[data-shortcut=v]:has-text('Ergebnis bekanntgeben')")
        .presses("v")
        .staysUntil("[data-key=last]:has-text('" + Planted.TOTAL.yes() + "')");
  }
}
