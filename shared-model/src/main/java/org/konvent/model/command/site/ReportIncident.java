package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.site.IncidentReported;
import org.konvent.model.site.Note;

/**
 * Something failed at a site: link, picture, sound or something else; or the crew goes on without a site that
 * cannot be reached.
 */
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
        .or(() -> goingOn(state, context))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new IncidentReported(site, what), new Note(note)));
  }

  private Optional<Refusal> goingOn(ConventionState state, Context context) {
    if (what != IncidentKind.WENT_ON) {
      return Optional.empty();
    }
    if (context.actor().site().isPresent()) {
      return Optional.of(Refusal.of(ProblemCode.NOT_ALLOWED));
    }
    return state.sites().site(site).orElseThrow().isLost()
        ? Optional.empty()
        : Optional.of(Refusal.of(ProblemCode.SITE_NOT_LOST, "site", site));
  }
}
