package org.konvent.satellite.rehearsal.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.satellite.rehearsal.play.House;

/** Somebody at a site moves a motion. */
record MotionStep(
    Optional<String> label,
    String site,
    String first,
    String last,
    Optional<String> kind,
    Optional<String> text)
    implements ScenarioStep {

  @Override
  public void play(House house) {
    Map<String, Object> motion = new LinkedHashMap<>();
    motion.put("firstName", first);
    motion.put("lastName", last);
    motion.put("motionKind", kind.orElse("motion"));
    motion.put("password", SpeakStep.PASSWORD);
    text.ifPresent(wording -> motion.put("text", wording));
    String number =
        SpeakStep.number(
            house
                .await(
                    "%s %s moves".formatted(first, last),
                    List.of(house.site(site).acts().move(motion)))
                .get(0));
    house.rememberMotion(label.orElse(number), number);
    house.say("moves", first, last, number);
  }
}
