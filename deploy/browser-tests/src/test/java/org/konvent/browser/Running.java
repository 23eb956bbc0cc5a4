package org.konvent.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.konvent.model.convention.Profile;
import org.konvent.system.Until;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Packages;
import org.konvent.system.proxy.FaultProxy;

/**
 * A convention that is under way at two sites; Trier's line to the master can be cut.
 *
 * @param line between Trier and the master
 */
record Running(Hall hall, FaultProxy line, House house, Hall.Device main, Hall.Device trier)
    implements AutoCloseable {

  static final Duration SOON = Duration.ofSeconds(90);

  /** With so many seconds to object to a procedural motion. */
  static Running convention(int objectionSeconds) {
    Hall hall = new Hall(Packages.scratch("run/" + UUID.randomUUID()));
    FaultProxy line = FaultProxy.before(hall.master().address());
    House house = found(hall, new Profile(3_000, 10_000, 900_000, objectionSeconds, 10));
    Hall.Device main = hall.enrolled("haupt", house, hall.master().address());
    Hall.Device trier = hall.enrolled("trier", house, line.address());
    Running running = new Running(hall, line, house, main, trier);
    running.begin();
    return running;
  }

  private static House found(Hall hall, Profile profile) {
    Founding founding =
        new Founding("lpt-2026", "Landesparteitag", profile, account -> Hall.PASSWORD);
    House house = House.found(hall.master().address(), Hall.PASSWORD, founding);
    house.addSite("haupt", "Hauptort", 1);
    house.addSite("trier", "Trier", 2);
    return house;
  }

  private void begin() {
    house.goOnline();
    statePresence();
  }

  /** So many are there as no rule has anything to ask about. */
  void statePresence() {
    for (Hall.Device device : List.of(main, trier)) {
      Until.holds(
          device.process().site() + " may report who is present",
          SOON,
          () ->
              device
                  .process()
                  .local()
                  .post("/presence", Map.of("accredited", 40, "present", 25))
                  .done());
    }
    knows(25);
  }

  /** Waits until the main convention knows that so many are present at both sites. */
  void knows(int present) {
    Until.holds(
        "the presence of both is known",
        SOON,
        () ->
            house.chair().get("/sites").orFail().json().findValuesAsText("present").stream()
                    .filter(("" + present)::equals)
                    .count()
                == 2);
  }

  /** Waits until the agenda is this. */
  void agendaIs(String... titles) {
    Until.holds(
        "the agenda is " + List.of(titles),
        SOON,
        () ->
            house
                .chair()
                .get("/agenda")
                .orFail()
                .json()
                .findValuesAsText("title")
                .equals(List.of(titles)));
  }

  /** The state of a speech, by its number. */
  String speech(String number) {
    return on("/speeches", number).path("state").asText();
  }

  /** What is known of an entry of a list. */
  JsonNode on(String list, String number) {
    for (JsonNode entry : house.chair().get(list).orFail().json()) {
      if (entry.path("number").asText().equals(number)) {
        return entry;
      }
    }
    throw new IllegalStateException("no entry " + number + " on " + list);
  }

  /** Declares what the shares of hands clearly say, and announces it. */
  void announceAccepted(int vote) {
    votes().settle(vote);
    Map<String, Object> declared =
        Map.of("basis", "CLEAR_ESTIMATE", "accepted", true, "slips", Map.of());
    votes().order(vote, "declaration", declared);
    votes().order(vote, "announcement", Map.of());
  }

  /** The chair's acts about votes, over the API. */
  VoteDesk votes() {
    return new VoteDesk(house, List.of());
  }

  @Override
  public void close() {
    main.close();
    trier.close();
    line.close();
    hall.close();
  }
}
