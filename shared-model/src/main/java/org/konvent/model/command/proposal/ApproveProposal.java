package org.konvent.model.command.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.Approved;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Proposal;
import org.konvent.model.convention.TwoPersonAct;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Role;
import org.konvent.model.log.Hash;
import org.konvent.model.problem.ProblemCode;

/**
 * The second person releases an act, which is carried out at once. It is another account than the
 * first, with {@code CHAIR} or {@code RETURNING_OFFICER}, and approves exactly what it has read.
 *
 * @param hash {@link Proposal#hash} of what was read
 */
public record ApproveProposal(String proposal, Hash hash) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    Optional<Proposal> known = state.proposals().proposal(String.valueOf(proposal));
    if (known.isEmpty()) {
      return Decision.refuse(ProblemCode.UNKNOWN_PROPOSAL, "proposal", String.valueOf(proposal));
    }
    Proposal waiting = known.get();
    TwoPersonAct act =
        TwoPersonActs.read(TwoPersonActs.type(waiting.act()).orElseThrow(), waiting.content());
    return refusal(state, context, waiting, act)
        .map(code -> Decision.refuse(code, "proposal", proposal))
        .orElseGet(() -> carryOut(state, context, act));
  }

  private Optional<ProblemCode> refusal(
      ConventionState state, Context context, Proposal waiting, TwoPersonAct act) {
    if (waiting.phase() != Proposal.Phase.PROPOSED) {
      return Optional.of(ProblemCode.PROPOSAL_SETTLED);
    }
    if (waiting.by().equals(context.actor().id())) {
      return Optional.of(ProblemCode.SAME_PERSON);
    }
    if (!context.actor().has(Role.CHAIR) && !context.actor().has(Role.RETURNING_OFFICER)) {
      return Optional.of(ProblemCode.NOT_ALLOWED);
    }
    if (waiting.hasLapsed(context.now(), state.life().profile())) {
      return Optional.of(ProblemCode.PROPOSAL_LAPSED);
    }
    boolean changed = !waiting.hash().equals(hash) || !waiting.basis().equals(act.basis(state));
    return changed ? Optional.of(ProblemCode.PROPOSAL_CHANGED) : Optional.empty();
  }

  private Decision carryOut(ConventionState state, Context context, TwoPersonAct act) {
    Decision decision = act.carryOut(state, context);
    if (!(decision instanceof Decision.Accepted accepted)) {
      return decision;
    }
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Draft.of(new Approved(proposal)));
    drafts.addAll(accepted.drafts());
    return Decision.accept(drafts);
  }
}
