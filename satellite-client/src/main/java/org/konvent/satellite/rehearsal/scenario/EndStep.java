package org.konvent.satellite.rehearsal.scenario;

import org.konvent.satellite.rehearsal.play.House;

/** The last step, for the reader: a rehearsal ends by itself when no step is left. */
record EndStep() implements ScenarioStep {

  @Override
  public void play(House house) {
    house.say("scenario-ends");
  }
}
