package org.konvent.model.command.site;

import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.site.EnrolmentCodeIssued;

/**
 * The crew asks for a one-time code with which an installation may ask to work for a site. The code
 * itself stays outside the journal.
 *
 * @param suffix the installation's <em>Zusatz</em>, possibly empty
 */
public record IssueEnrolmentCode(String site, String suffix) implements Command {

  public IssueEnrolmentCode {
    suffix = FieldRules.nfc(suffix);
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    return EnrolmentRules.refusal(state, site, suffix)
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new EnrolmentCodeIssued(site, suffix)));
  }
}
