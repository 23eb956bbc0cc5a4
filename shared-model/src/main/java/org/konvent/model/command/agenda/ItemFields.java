package org.konvent.model.command.agenda;

import java.util.Optional;
import org.konvent.model.agenda.AgendaFact;
import org.konvent.model.agenda.AgendaWording;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/**
 * What is asked about an agenda item.
 *
 * @param plannedMinutes 0 to 1,440
 * @param ground why, where that is known
 */
public record ItemFields(
    String title,
    ItemKind kind,
    int plannedMinutes,
    Visibility visibility,
    Optional<String> ground) {

  private static final int DAY_MINUTES = 1_440;

  /** The fact with the title in its sealed part, unless a field is refused. */
  Decision accept(AgendaFact fact) {
    WrittenFields fields = new WrittenFields();
    String written = fields.required("title", title, WrittenFields.TITLE);
    Optional<String> why = fields.optional("ground", ground, WrittenFields.TEXT);
    fields.within("plannedMinutes", plannedMinutes, 0, DAY_MINUTES);
    if (kind == null) {
      fields.refuse(ProblemCode.FIELD_MISSING, "kind");
    }
    if (visibility == null) {
      fields.refuse(ProblemCode.FIELD_MISSING, "visibility");
    }
    Optional<Refusal> refusal = fields.refusal();
    return refusal.isPresent()
        ? Decision.refuse(refusal.get())
        : Decision.accept(fact, new AgendaWording(written, why));
  }
}
