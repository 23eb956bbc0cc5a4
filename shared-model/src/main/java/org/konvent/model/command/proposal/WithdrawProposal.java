package org.konvent.model.command.proposal;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Proposal;
import org.konvent.model.convention.Withdrawn;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.ProblemCode;

/** Whoever proposed an act, the chair or the returning officer takes it back before its approval. */
public record WithdrawProposal(String proposal) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    Optional<Proposal> known = state.proposals().proposal(String.valueOf(proposal));
    if (known.isEmpty()) {
      return Decision.refuse(ProblemCode.UNKNOWN_PROPOSAL, "proposal", String.valueOf(proposal));
    }
    if (known.get().phase() != Proposal.Phase.PROPOSED) {
      return Decision.refuse(ProblemCode.PROPOSAL_SETTLED, "proposal", proposal);
    }
    return mayWithdraw(known.get(), context.actor())
        ? Decision.accept(new Withdrawn(proposal))
        : Decision.refuse(ProblemCode.NOT_ALLOWED, "proposal", proposal);
  }

  private static boolean mayWithdraw(Proposal waiting, Actor actor) {
    return waiting.by().equals(actor.id())
        || actor.has(Role.CHAIR)
        || actor.has(Role.RETURNING_OFFICER);
  }
}
