package org.konvent.model.command.site;

import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.site.Note;
import org.konvent.model.site.TicketOpened;

/** A site asks the support desk. */
public record OpenTicket(String site, String text) implements Command {

  public OpenTicket {
    text = FieldRules.nfc(text);
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    return SiteRules.notPublished(state)
        .or(() -> SiteRules.known(state, site))
        .or(() -> FieldRules.of().text("text", text, FieldRules.GROUND).refusal())
        .map(Decision::refuse)
        .orElseGet(
            () ->
                Decision.accept(
                    new TicketOpened(state.sites().tickets().size() + 1, site), new Note(text)));
  }
}
