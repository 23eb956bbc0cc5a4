package org.konvent.model.command.site;

import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.site.IncidentReported;
import org.konvent.model.site.Note;

/** Something failed at a site: link, picture, sound or something else. */
public record ReportIncident(String site, IncidentKind what, String note) implements Command {

  public ReportIncident {
    note = FieldRules.nfc(note);
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    return SiteRules.notPublished(state)
        .or(() -> SiteRules.known(state, site))
        .or(
            () ->
                FieldRules.of()
                    .chosen("what", what)
                    .text("note", note, FieldRules.GROUND)
                    .refusal())
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new IncidentReported(site, what), new Note(note)));
  }
}
