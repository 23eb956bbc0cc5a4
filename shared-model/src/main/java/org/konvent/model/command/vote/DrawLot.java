package org.konvent.model.command.vote;

import java.util.List;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Results;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.LotDrawn;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/** Records the lot that was drawn by hand between tied options. */
public record DrawLot(int vote, List<String> order, String ground) implements VoteCommand {

  public DrawLot {
    order = order == null ? List.of() : List.copyOf(order);
    ground = Texts.clean(ground);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.CLOSED, Phase.ANNOUNCED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    boolean tied =
        Results.of(state, found)
            .map(result -> Set.copyOf(result.verdict().tied()))
            .filter(
                names ->
                    !names.isEmpty()
                        && names.size() == order.size()
                        && names.equals(Set.copyOf(order)))
            .isPresent();
    if (!tied) {
      return Decision.refuse(ProblemCode.NOT_FOUND, "option", String.join(", ", order));
    }
    return Texts.groundProblem(ground)
        .orElseGet(
            () -> Announcement.anew(new LotDrawn(vote, order, ground), found.drawn(order), state));
  }
}
