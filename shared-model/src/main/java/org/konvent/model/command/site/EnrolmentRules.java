package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.Installation;
import org.konvent.model.wire.Proofs;

/** When an installation may work for a site: one at a time for every site and <em>Zusatz</em>. */
final class EnrolmentRules {

  private EnrolmentRules() {}

  static Optional<Refusal> refusal(ConventionState state, String site, String suffix) {
    Optional<Refusal> fields = fields(site, suffix);
    if (fields.isPresent()) {
      return fields;
    }
    if (state.sites().site(site).isEmpty()) {
      return Optional.of(Refusal.of(ProblemCode.UNKNOWN_SITE, "site", site));
    }
    if (state.life().phase() == Life.Phase.PUBLISHED) {
      return Optional.of(Refusal.of(ProblemCode.CONVENTION_ENDED));
    }
    String name = Proofs.installation(site, suffix);
    return state
        .sites()
        .installation(name)
        .filter(Installation::active)
        .map(it -> Refusal.of(ProblemCode.INSTALLATION_LOCKED, "installation", name));
  }

  private static Optional<Refusal> fields(String site, String suffix) {
    FieldRules rules = FieldRules.of().id("site", site);
    return (suffix.isEmpty() ? rules : rules.id("suffix", suffix)).refusal();
  }
}
