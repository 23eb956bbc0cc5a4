package org.konvent.model.command.vote;

import java.util.List;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.HeadCounts;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.vote.CastingEnded;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.Vote;

/**
 * Ends casting once every site said <em>Urne zu</em>; counting gets a clock of its own.
 *
 * @param transmitSeconds until when figures must be there, from now, 1 to 86,400
 */
public record EndCasting(int vote, int transmitSeconds) implements VoteCommand {

  private static final int LONGEST_SECONDS = 86_400;

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.OPEN);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    if (found.question().byHand()) {
      return Decision.refuse(ProblemCode.VOTE_WRONG_PHASE, "vote", vote);
    }
    if (transmitSeconds < 1 || transmitSeconds > LONGEST_SECONDS) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", "transmitSeconds");
    }
    List<String> open =
        found.sortedRows().stream().filter(row -> !row.boxClosed()).map(Row::site).toList();
    if (!open.isEmpty()) {
      return Decision.refuse(
          Refusal.of(ProblemCode.CASTING_STILL_REPORTED_OPEN, "sites", String.join(", ", open)));
    }
    return Decision.accept(
        new CastingEnded(
            vote,
            context.now() + transmitSeconds * 1_000L,
            HeadCounts.atEndOfCasting(state, found)));
  }
}
