package org.konvent.satellite.rehearsal.scenario;

import org.konvent.satellite.rehearsal.play.House;

/** The link of a site is back. */
record RestoreStep(String site) implements ScenarioStep {

  @Override
  public void play(House house) {
    house.site(site).connect();
    house.say("link-back", site);
  }
}
