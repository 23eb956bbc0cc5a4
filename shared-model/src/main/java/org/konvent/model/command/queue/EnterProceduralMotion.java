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
import org.konvent.model.queue.ProceduralKind;
import org.konvent.model.queue.ProceduralKinds;

/**
 * Somebody moves something about the procedure; accepted while the list is closed.
 *
 * @param motionKind code of one of {@link ProceduralKinds}
 * @param fields what its form asks, as typed
 * @param site where the crew enters somebody for a site; otherwise the installation's own
 */
public record EnterProceduralMotion(
    String firstName,
    String lastName,
    String motionKind,
    Map<String, String> fields,
    Optional<String> site)
    implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    Optional<ProceduralKind> kind = ProceduralKinds.find(motionKind);
    if (kind.isEmpty()) {
      return Decision.refuse(
          ProblemCode.UNKNOWN_MOTION_KIND, "kind", motionKind == null ? "" : motionKind);
    }
    WrittenFields written = new WrittenFields();
    ProceduralForm form = new ProceduralForm(kind.get(), written, state);
    form.read(fields == null ? Map.of() : fields);
    return new Entering(
            ListKind.PROCEDURAL,
            motionKind,
            Optional.empty(),
            Optional.empty(),
            form.open(),
            Optional.empty(),
            form.sealed())
        .by(new Entering.Person(firstName, lastName, site), written, state, context);
  }
}
