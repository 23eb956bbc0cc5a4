package org.konvent.model.command.agenda;

import java.util.List;
import java.util.Optional;
import org.konvent.model.agenda.AgendaFact;
import org.konvent.model.agenda.AgendaGround;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.problem.Refusal;

/** A change of the agenda with the ground that somebody gave, or without: one key must do. */
final class Grounded {

  private Grounded() {}

  static Decision accept(AgendaFact fact, Optional<String> ground) {
    WrittenFields fields = new WrittenFields();
    Optional<String> written = fields.optional("ground", ground, WrittenFields.TEXT);
    Optional<Refusal> refusal = fields.refusal();
    return refusal.isPresent()
        ? Decision.refuse(refusal.get())
        : Decision.accept(
            List.of(new Draft(fact, written.map(AgendaGround::new), Optional.empty())));
  }
}
