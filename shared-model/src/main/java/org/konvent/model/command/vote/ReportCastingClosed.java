package org.konvent.model.command.vote;

import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.CastingClosedAtSite;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.Vote;

/**
 * <em>Urne zu</em>: said by the site, or by the crew for a site that told it by telephone.
 *
 * @param site named by the crew only; a site's own comes from its key
 */
public record ReportCastingClosed(int vote, Optional<String> site) implements VoteCommand {

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.OPEN);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    Optional<String> own = context.actor().site();
    Optional<Row> row = own.or(() -> site).flatMap(found::row);
    if (found.question().byHand() || row.isEmpty()) {
      return Decision.refuse(ProblemCode.TALLY_NOT_EXPECTED, "site", own.or(() -> site).orElse(""));
    }
    if (row.get().boxClosed()) {
      return Decision.refuse(ProblemCode.VOTE_WRONG_PHASE, "site", row.get().site());
    }
    return Decision.accept(new CastingClosedAtSite(vote, row.get().site(), own.isEmpty()));
  }
}
