package org.konvent.model.command.site;

import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.Site;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.site.SiteContact;

/**
 * A site takes part. The main site is number 1.
 *
 * @param site short stable name, such as {@code trier}
 * @param phones recorded numbers on which figures may be read out
 */
public record AddSite(String site, String name, int number, List<String> phones)
    implements Command {

  public AddSite {
    name = FieldRules.nfc(name);
    phones = new SiteContact(phones).phones();
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    return fields()
        .or(() -> phase(state))
        .or(() -> taken(state))
        .map(Decision::refuse)
        .orElseGet(
            () -> Decision.accept(new SiteAdded(site, number, name), new SiteContact(phones)));
  }

  private Optional<Refusal> fields() {
    return FieldRules.of()
        .id("site", site)
        .holds("number", number >= Site.MAIN && number <= SiteRules.MOST_SITES)
        .refusal()
        .or(() -> SiteRules.described(name, phones));
  }

  private static Optional<Refusal> phase(ConventionState state) {
    return state.life().phase() == Life.Phase.ENDED
        ? Optional.of(Refusal.of(ProblemCode.CONVENTION_ENDED))
        : SiteRules.notPublished(state);
  }

  private Optional<Refusal> taken(ConventionState state) {
    if (state.sites().site(site).isPresent()) {
      return Optional.of(Refusal.of(ProblemCode.SITE_EXISTS, "site", site));
    }
    boolean numbered = state.sites().all().values().stream().anyMatch(it -> it.number() == number);
    return numbered
        ? Optional.of(Refusal.of(ProblemCode.SITE_NUMBER_TAKEN, "number", number))
        : Optional.empty();
  }
}
