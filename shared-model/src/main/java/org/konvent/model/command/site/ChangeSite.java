package org.konvent.model.command.site;

import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.site.SiteChanged;
import org.konvent.model.site.SiteContact;

/**
 * A site gets another name or other telephone numbers.
 *
 * @param phones in place of the former ones; absent: they stay, as said by who may not read them
 */
public record ChangeSite(String site, String name, Optional<List<String>> phones)
    implements Command {

  public ChangeSite {
    name = FieldRules.nfc(name);
    phones = phones == null ? Optional.empty() : phones.map(it -> new SiteContact(it).phones());
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    List<String> numbers = phones.orElseGet(() -> known(state));
    return SiteRules.notPublished(state)
        .or(() -> SiteRules.known(state, site))
        .or(() -> SiteRules.described(name, numbers))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new SiteChanged(site, name), new SiteContact(numbers)));
  }

  private List<String> known(ConventionState state) {
    return state
        .sites()
        .site(site)
        .flatMap(it -> state.secret(it.contact(), SiteContact.class))
        .map(SiteContact::phones)
        .orElse(List.of());
  }
}
