package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ObjectionRaised;
import org.konvent.model.queue.ObjectionWindow;

/**
 * A site objects to a procedural motion: at its desk as long as it is asked, by phone until the
 * motion is decided.
 *
 * @param site for the crew, who heard it by phone; otherwise the installation's own
 */
public record RaiseObjection(String motion, Optional<String> site) implements MotionAct {

  @Override
  public Decision act(Contribution motion, ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    String objecting = fields.site(state, context, site);
    if (fields.refusal().isPresent()) {
      return Decision.refuse(fields.refusal().get());
    }
    Optional<ObjectionWindow> window = motion.proceedings().window();
    if (window.isEmpty()) {
      return Decision.refuse(ProblemCode.OBJECTION_WINDOW_MISSING);
    }
    if (context.actor().site().isPresent() && !window.get().isOpen(context.arrivedAt())) {
      return Decision.refuse(ProblemCode.OBJECTION_WINDOW_ENDED, "ends", window.get().ends());
    }
    return window.get().objections().contains(objecting)
        ? Decision.refuse(ProblemCode.SITE_HAS_ANSWERED, "site", objecting)
        : Decision.accept(new ObjectionRaised(motion.number(), objecting));
  }
}
