package org.konvent.model.command.vote;

import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.RowDisputed;
import org.konvent.model.vote.Vote;

/**
 * A site says that the master recorded something else than it transmitted.
 *
 * @param figures entry of the figures that it was shown
 */
public record DisputeRow(int vote, long figures, String ground) implements VoteCommand {

  public DisputeRow {
    ground = Texts.clean(ground);
  }

  @Override
  public Set<Phase> phases() {
    return ConfirmRow.PHASES;
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    String site = context.actor().site().orElse("");
    return ConfirmRow.changed(found, site, figures)
        .map(Decision::refuse)
        .or(() -> Texts.groundProblem(ground))
        .orElseGet(() -> Decision.accept(new RowDisputed(vote, site, figures, ground)));
  }
}
