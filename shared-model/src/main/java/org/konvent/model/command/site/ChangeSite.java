package org.konvent.model.command.site;

import java.util.List;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.site.SiteChanged;
import org.konvent.model.site.SiteContact;

/** A site gets another name or other telephone numbers; both replace the former ones. */
public record ChangeSite(String site, String name, List<String> phones) implements Command {

  public ChangeSite {
    name = FieldRules.nfc(name);
    phones = new SiteContact(phones).phones();
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    return SiteRules.notPublished(state)
        .or(() -> SiteRules.known(state, site))
        .or(() -> SiteRules.described(name, phones))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new SiteChanged(site, name), new SiteContact(phones)));
  }
}
