package org.konvent.system.trial;

import static org.konvent.system.trial.Trial.say;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.konvent.system.client.House;

/** A whole day, played through the public API and the satellites' commands. */
final class Day {

  private final Premises premises;
  private final House house;
  private final Agenda agenda;
  private final List<SiteStaff> staff;

  Day(Premises premises) {
    this.premises = premises;
    this.house = premises.house();
    this.agenda = new Agenda(house);
    this.staff =
        List.of(
            new SiteStaff(premises, "main", 40),
            new SiteStaff(premises, "trier", 25),
            new SiteStaff(premises, "baustert", 12));
  }

  void play() {
    opening();
    Hands hands = new Hands(house, staff);
    hands.procedure();
    agenda.finish(1);
    agenda.start(2);
    Ballots ballots = new Ballots(house, staff, premises.link("baustert"));
    int resolution = ballots.resolutionWithACutLink();
    agenda.start(3);
    ballots.electionWithRunOff();
    ballots.correction(resolution);
    agenda.finish(3);
    say("== The chair ends the convention");
    house.chair().post("/convention/end", Map.of()).orFail();
    say("== Every site seals its minutes");
    each(staff, SiteStaff::seal);
    new Records(premises, staff).print();
  }

  private void opening() {
    say("== The sites name their officers and say who is present");
    each(staff, SiteStaff::begin);
    agenda.start(1);
    say("== Three people want to speak; the chair calls them one by one");
    String current = null;
    staff.get(1).speak("Ada", "Muster");
    staff.get(2).speak("Berta", "Beispiel");
    staff.get(0).speak("Clara", "Vorbild");
    for (int turn = 0; turn < staff.size(); turn++) {
      current = next(current);
      say("   at the lectern: " + current);
    }
    next(current);
  }

  private String next(String replacing) {
    Map<String, Object> act =
        replacing == null
            ? Map.of("begin", true)
            : Map.of("expectedCurrent", replacing, "begin", true);
    house.chair().post("/lectern/next", act).orFail();
    return house.chair().get("/lectern").orFail().json().path("current").path("number").asText();
  }

  /** All sites at once, as in life. */
  static void each(List<SiteStaff> sites, Consumer<SiteStaff> act) {
    sites.parallelStream()
        .forEach(
            site -> {
              site.catchUp();
              act.accept(site);
            });
  }
}
