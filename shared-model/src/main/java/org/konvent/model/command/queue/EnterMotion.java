package org.konvent.model.command.queue;

import java.util.Map;
import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.MotionKind;

/**
 * Somebody moves something (draft, <em>Anträge</em>). The entry number comes back in {@code
 * ContributionEntered}.
 *
 * @param motionKind code of one of the convention's kinds
 * @param text where written
 * @param motionText number of an imported text instead, such as {@code P22}
 * @param site where the crew enters somebody for a site; otherwise the installation's own
 */
public record EnterMotion(
    String firstName,
    String lastName,
    String motionKind,
    Optional<String> text,
    Optional<String> motionText,
    Optional<String> site)
    implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    Optional<MotionKind> kind = state.queues().rules().motionKind(motionKind);
    if (kind.isEmpty()) {
      return Decision.refuse(
          ProblemCode.UNKNOWN_MOTION_KIND, "kind", motionKind == null ? "" : motionKind);
    }
    WrittenFields fields = new WrittenFields();
    Optional<String> written = fields.optional("text", text, WrittenFields.TEXT);
    Optional<String> number = fields.optional("motionText", motionText, WrittenFields.NAME);
    if (kind.get().needsText() && written.isEmpty() && number.isEmpty()) {
      fields.refuse(ProblemCode.FIELD_MISSING, "text");
    }
    if (number.isPresent() && state.agenda().text(number.get()).isEmpty()) {
      return Decision.refuse(ProblemCode.UNKNOWN_MOTION_TEXT, "number", number.get());
    }
    return new Entering(
            ListKind.MOTIONS, motionKind, Optional.empty(), number, Map.of(), written, Map.of())
        .by(new Entering.Person(firstName, lastName, site), fields, state, context);
  }
}
