package org.konvent.satellite.rehearsal.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import org.konvent.satellite.rehearsal.play.House;
import org.konvent.satellite.rehearsal.play.Presence;

/** Sites, by name, report how many are accredited and present now. */
record PresenceStep(Map<String, Presence.Counts> counts) implements ScenarioStep {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  PresenceStep {
    counts = Map.copyOf(counts);
  }

  @Override
  public void play(House house) {
    new Presence(counts).play(house);
  }
}
