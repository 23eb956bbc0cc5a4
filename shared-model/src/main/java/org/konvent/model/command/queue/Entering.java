package org.konvent.model.command.queue;

import java.util.Map;
import java.util.Optional;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.queue.ContributionContent;
import org.konvent.model.queue.ContributionEntered;
import org.konvent.model.queue.ListKind;

/** How every entry comes onto its list, whatever it is. */
record Entering(
    ListKind list,
    String kind,
    Optional<String> quotaList,
    Optional<String> motionText,
    Map<String, String> open,
    Optional<String> text,
    Map<String, String> sealed) {

  /** Enters it, unless a field was refused or the list is closed. */
  Decision by(Person person, WrittenFields fields, ConventionState state, Context context) {
    String firstName = fields.required("firstName", person.firstName(), WrittenFields.NAME);
    String lastName = fields.required("lastName", person.lastName(), WrittenFields.NAME);
    String site = fields.site(state, context, person.site());
    Optional<Refusal> refusal = fields.refusal();
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    if (!state.queues().rules().isOpen(list)) {
      return Decision.refuse(ProblemCode.LIST_CLOSED, "list", list.name());
    }
    String number = state.queues().nextNumber(list).toString();
    return Decision.accept(
        new ContributionEntered(number, list, kind, site, quotaList, motionText, open),
        new ContributionContent(firstName, lastName, text, sealed));
  }

  /** Who enters, and where: a site's own installation needs no site. */
  record Person(String firstName, String lastName, Optional<String> site) {}
}
