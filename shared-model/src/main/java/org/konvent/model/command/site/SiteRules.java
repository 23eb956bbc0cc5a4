package org.konvent.model.command.site;

import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.SiteContact;

/** Checks that several acts about sites have in common. */
final class SiteRules {

  /** Most sites of a convention, with head-room. */
  static final int MOST_SITES = 999;

  private static final int PHONE = 40;

  private SiteRules() {}

  static Optional<Refusal> known(ConventionState state, String site) {
    return FieldRules.of()
        .id("site", site)
        .refusal()
        .or(
            () ->
                state.sites().site(site).isPresent()
                    ? Optional.empty()
                    : Optional.of(Refusal.of(ProblemCode.UNKNOWN_SITE, "site", site)));
  }

  static Optional<Refusal> knownPerson(ConventionState state, String person) {
    return FieldRules.of()
        .id("person", person)
        .refusal()
        .or(
            () ->
                state.people().person(person).isPresent()
                    ? Optional.empty()
                    : Optional.of(Refusal.of(ProblemCode.UNKNOWN_PERSON, "person", person)));
  }

  static Optional<Refusal> described(String name, List<String> phones) {
    FieldRules rules =
        FieldRules.of()
            .text("name", name, FieldRules.NAME)
            .holds("phones", phones.size() <= SiteContact.MAX);
    for (String phone : phones) {
      rules.text("phones", phone, PHONE);
    }
    return rules.refusal();
  }

  static Optional<Refusal> notPublished(ConventionState state) {
    return switch (state.life().phase()) {
      case NONE -> Optional.of(Refusal.of(ProblemCode.NO_CONVENTION));
      case PUBLISHED -> Optional.of(Refusal.of(ProblemCode.CONVENTION_ENDED));
      case PREPARED, ONLINE, OFFLINE, ENDED -> Optional.empty();
    };
  }
}
