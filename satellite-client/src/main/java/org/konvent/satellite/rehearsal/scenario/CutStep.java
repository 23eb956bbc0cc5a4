package org.konvent.satellite.rehearsal.scenario;

import org.konvent.satellite.rehearsal.play.House;

/** The link of a site is cut; its people go on working. */
record CutStep(String site) implements ScenarioStep {

  @Override
  public void play(House house) {
    house.site(site).cut();
    house.say("link-cut", site);
  }
}
