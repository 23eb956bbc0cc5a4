package org.konvent.model.command.queue;

import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionRemoved;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.QueueGround;

/** The crew takes an entry off its list, with a reason; a motion is not admitted. */
public record RemoveContribution(String number, String ground) implements ContributionAct {

  @Override
  public Decision act(Contribution entry, ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    String written = fields.required("ground", ground, WrittenFields.TEXT);
    if (fields.refusal().isPresent()) {
      return Decision.refuse(fields.refusal().get());
    }
    return entry.isDecided()
        ? ContributionAct.decided(entry)
        : ContributionAct.cannotBecome(entry, ContributionState.REMOVED)
            .orElseGet(
                () ->
                    Decision.accept(
                        new ContributionRemoved(entry.number()), new QueueGround(written)));
  }
}
