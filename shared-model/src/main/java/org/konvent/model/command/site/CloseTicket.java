package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.Ticket;
import org.konvent.model.site.TicketClosed;

/** A request to the support desk is done. */
public record CloseTicket(int ticket) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    Optional<Ticket> known = state.sites().ticket(ticket);
    if (known.isEmpty()) {
      return Decision.refuse(ProblemCode.UNKNOWN_TICKET, "ticket", ticket);
    }
    return known.get().isOpen()
        ? Decision.accept(new TicketClosed(ticket))
        : Decision.refuse(ProblemCode.TICKET_CLOSED, "ticket", ticket);
  }
}
