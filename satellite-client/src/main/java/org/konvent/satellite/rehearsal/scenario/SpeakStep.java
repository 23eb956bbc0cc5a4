package org.konvent.satellite.rehearsal.scenario;

import java.util.List;
import java.util.Map;
import org.konvent.model.wire.CommandReply;
import org.konvent.satellite.rehearsal.play.House;

/** Somebody at a site enters the speakers' list. */
record SpeakStep(String site, String first, String last) implements ScenarioStep {

  static final String PASSWORD = "rehearsal-password";

  @Override
  public void play(House house) {
    CommandReply reply =
        house
            .await(
                first + " " + last + " enters the list",
                List.of(
                    house
                        .site(site)
                        .acts()
                        .speak(Map.of("firstName", first, "lastName", last, "password", PASSWORD))))
            .get(0);
    house.say("wants-to-speak", first, last, number(reply));
  }

  /** The entry number that was given. */
  static String number(CommandReply reply) {
    return reply.entries().stream()
        .map(entry -> entry.open().get("number"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no entry number in " + reply));
  }
}
