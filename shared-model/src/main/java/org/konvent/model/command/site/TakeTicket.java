package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.Ticket;
import org.konvent.model.site.TicketTaken;

/** Somebody of the support desk takes over a site's request, also from somebody else. */
public record TakeTicket(int ticket) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    Optional<Ticket> known = state.sites().ticket(ticket);
    if (known.isEmpty()) {
      return Decision.refuse(ProblemCode.UNKNOWN_TICKET, "ticket", ticket);
    }
    return known.get().isOpen()
        ? Decision.accept(new TicketTaken(ticket))
        : Decision.refuse(ProblemCode.TICKET_CLOSED, "ticket", ticket);
  }
}
