package org.konvent.model.command.convention;

import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.EpochBegun;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.log.TreeHead;
import org.konvent.model.problem.FieldRules;

/**
 * The journal goes on although entries are lost for good. Whether they are is the writer's to know,
 * not the state's.
 *
 * @param last the last checkpoint that sites had countersigned
 * @param ground why what is missing cannot be brought back
 */
public record BeginEpoch(TreeHead last, String ground) implements Command {

  public BeginEpoch {
    ground = FieldRules.nfc(ground);
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    long next = state.life().epoch().number() + 1;
    return FieldRules.of()
        .ground(ground)
        .refusal()
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new EpochBegun(next, last.size(), last.root(), ground)));
  }
}
