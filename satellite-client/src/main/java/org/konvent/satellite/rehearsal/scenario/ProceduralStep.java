package org.konvent.satellite.rehearsal.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.crew.Refused;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.play.House;

/**
 * Somebody moves something about the procedure; every desk is asked for an objection. With one, it is
 * put to a vote; without, it is adopted when the time is over.
 *
 * @param fields what the form of this kind asks
 * @param objection the site that objects
 * @param vote the show of hands that decides then
 */
record ProceduralStep(
    String site,
    String first,
    String last,
    String kind,
    Optional<Map<String, String>> fields,
    Optional<String> objection,
    Optional<VoteStep> vote)
    implements ScenarioStep {

  private static final long LOOK_MILLIS = 200;

  @Override
  public void play(House house) {
    String number = move(house);
    house.rememberMotion(number, number);
    String path = "/motions/" + number;
    house.awaitMirrors(house.crew().order(Seat.CHAIR, path + "/objection-window", Map.of()).size());
    if (objection.isEmpty()) {
      adopt(house.crew(), path);
      house.say("adopted", number);
      return;
    }
    house.await(
        "an objection is raised",
        List.of(house.site(objection.get()).acts().object(number, Map.of())));
    house.say("objects", number, objection.get());
    vote.ifPresent(decided -> decided.about(number).play(house));
  }

  private String move(House house) {
    Map<String, Object> motion =
        Map.of(
            "firstName", first,
            "lastName", last,
            "motionKind", kind,
            "fields", fields.orElse(Map.of()),
            "password", SpeakStep.PASSWORD);
    String number =
        SpeakStep.number(
            house
                .await(
                    "%s %s moves".formatted(first, last),
                    List.of(house.site(site).acts().post("/procedural-motions", motion)))
                .get(0));
    house.say("moves-procedure", first, last, kind, number);
    return number;
  }

  /** Once the time for objections is over; until then the master refuses. */
  private static JsonNode adopt(Crew crew, String path) {
    while (true) {
      try {
        return crew.order(Seat.CHAIR, path + "/adoption", Map.of()).reply();
      } catch (Refused e) {
        if (!e.is("objection-window-open")) {
          throw e;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
      }
    }
  }
}
