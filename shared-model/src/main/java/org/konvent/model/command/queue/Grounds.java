package org.konvent.model.command.queue;

import java.util.List;
import java.util.Optional;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.problem.Refusal;
import org.konvent.model.queue.QueueGround;

/** A fact with the ground that somebody gave, or without. */
final class Grounds {

  private Grounds() {}

  static Decision accept(Fact fact, Optional<String> ground) {
    WrittenFields fields = new WrittenFields();
    Optional<String> written = fields.optional("ground", ground, WrittenFields.TEXT);
    Optional<Refusal> refusal = fields.refusal();
    return refusal.isPresent()
        ? Decision.refuse(refusal.get())
        : Decision.accept(List.of(draft(fact, written)));
  }

  static Draft draft(Fact fact, Optional<String> ground) {
    return new Draft(fact, ground.map(QueueGround::new), Optional.empty());
  }
}
