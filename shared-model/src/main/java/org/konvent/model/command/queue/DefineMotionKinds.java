package org.konvent.model.command.queue;

import java.util.List;
import org.konvent.model.command.Act;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.MotionKind;
import org.konvent.model.queue.MotionKindsDefined;

/** Which kinds of motions this convention knows, each with its names by language. */
public record DefineMotionKinds(List<MotionKind> kinds) implements Act {

  public DefineMotionKinds {
    kinds = List.copyOf(kinds);
  }

  @Override
  public Decision act(ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    fields.within("kinds", kinds.size(), 1, 50);
    for (MotionKind kind : kinds) {
      fields.code("code", kind.code());
      fields.required("de", kind.names().get("de"), WrittenFields.NAME);
      fields.required("en", kind.names().get("en"), WrittenFields.NAME);
    }
    if (kinds.stream().map(MotionKind::code).distinct().count() < kinds.size()) {
      fields.refuse(ProblemCode.FIELD_INVALID, "code");
    }
    return fields.refusal().isPresent()
        ? Decision.refuse(fields.refusal().get())
        : Decision.accept(new MotionKindsDefined(kinds));
  }
}
