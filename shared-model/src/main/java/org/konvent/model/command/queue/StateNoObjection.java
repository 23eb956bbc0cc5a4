package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.NoObjectionStated;
import org.konvent.model.queue.ObjectionWindow;

/**
 * A site does not object, or takes its objection back; possible until the motion is decided.
 *
 * @param site for the crew, who heard it by phone; otherwise the installation's own
 */
public record StateNoObjection(String motion, Optional<String> site) implements MotionAct {

  @Override
  public Decision act(Contribution motion, ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    String agreeing = fields.site(state, context, site);
    if (fields.refusal().isPresent()) {
      return Decision.refuse(fields.refusal().get());
    }
    Optional<ObjectionWindow> window = motion.proceedings().window();
    if (window.isEmpty()) {
      return Decision.refuse(ProblemCode.OBJECTION_WINDOW_MISSING);
    }
    return window.get().noObjections().contains(agreeing)
        ? Decision.refuse(ProblemCode.SITE_HAS_ANSWERED, "site", agreeing)
        : Decision.accept(new NoObjectionStated(motion.number(), agreeing));
  }
}
