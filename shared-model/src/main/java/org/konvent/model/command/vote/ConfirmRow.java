package org.konvent.model.command.vote;

import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowConfirmed;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/**
 * A site confirms what the master recorded for it.
 *
 * @param figures entry of the figures that it was shown: what came since is not confirmed by accident
 */
public record ConfirmRow(int vote, long figures) implements VoteCommand {

  /** When a site may say whether what was recorded for it is right. */
  public static final Set<Phase> PHASES =
      Set.of(Phase.OPEN, Phase.COUNTING, Phase.OVERDUE, Phase.CLOSED, Phase.ANNOUNCED);

  @Override
  public Set<Phase> phases() {
    return PHASES;
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    String site = context.actor().site().orElse("");
    return changed(found, site, figures)
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new RowConfirmed(vote, site, figures)));
  }

  /** Why nothing can be said of these figures: there are none of the site, or others by now. */
  static Optional<Refusal> changed(Vote vote, String site, long figures) {
    Optional<RowVersion> recorded = vote.row(site).flatMap(Row::version);
    if (recorded.isEmpty()) {
      return Optional.of(Refusal.of(ProblemCode.TALLY_NOT_EXPECTED, "site", site));
    }
    return recorded.get().seq() == figures
        ? Optional.empty()
        : Optional.of(Refusal.of(ProblemCode.ROW_CHANGED, "site", site));
  }
}
