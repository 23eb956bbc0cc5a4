package org.konvent.satellite.rehearsal.play;

import java.util.Map;
import org.konvent.model.journal.ModelJson;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.plan.VotePlan;

/** A vote from its preparation to the announcement. */
public record Vote(VotePlan plan) implements Step {

  @Override
  public void play(House house) {
    int number =
        house
            .crew()
            .order(Seat.MEDIA, "/votes", Map.of("question", ModelJson.tree(plan.question())))
            .recorded("VotePrepared", "vote")
            .asInt();
    new VotePlay(house, plan, number).play();
  }
}
