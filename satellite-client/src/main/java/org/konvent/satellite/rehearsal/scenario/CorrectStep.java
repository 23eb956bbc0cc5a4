package org.konvent.satellite.rehearsal.scenario;

import java.util.Optional;
import org.konvent.model.statement.TallyStated;
import org.konvent.satellite.rehearsal.play.Correction;
import org.konvent.satellite.rehearsal.play.House;

/**
 * A site found an error after the announcement and signs new figures; two persons release them.
 *
 * @param vote label of the vote
 * @param paper which paper proves it
 */
record CorrectStep(String vote, String site, Slip figures, String reason, Optional<String> paper)
    implements ScenarioStep {

  @Override
  public void play(House house) {
    TallyStated.Correction correction =
        new TallyStated.Correction(reason, paper.orElse("tally slip of " + site));
    new Correction(house.vote(vote), site, figures.figures(), correction).play(house);
  }
}
