package org.konvent.model.command.stage;

import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.CameraAcknowledged;
import org.konvent.model.stage.OpinionPoll;

/**
 * A site's camera shows the whole hall, as the opinion poll asked.
 *
 * @param site for the crew, who heard it by phone; otherwise the installation's own
 */
public record AcknowledgeCamera(Optional<String> site) implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    String ready = fields.site(state, context, site);
    if (fields.refusal().isPresent()) {
      return Decision.refuse(fields.refusal().get());
    }
    Optional<OpinionPoll> poll = state.stage().runningPoll();
    if (poll.isEmpty()) {
      return Decision.refuse(ProblemCode.NO_OPINION_POLL);
    }
    return poll.get().cameras().contains(ready)
        ? Decision.refuse(ProblemCode.SITE_HAS_ANSWERED, "site", ready)
        : Decision.accept(new CameraAcknowledged(poll.get().number(), ready));
  }
}
