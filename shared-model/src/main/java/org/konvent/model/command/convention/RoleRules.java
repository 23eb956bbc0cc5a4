package org.konvent.model.command.convention;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/** What granting and revoking have in common. */
final class RoleRules {

  /** Longest sign-in name. */
  private static final int ACCOUNT = 64;

  private RoleRules() {}

  /** A role of a site belongs to its installation and is never granted. */
  static Optional<Refusal> refusal(ConventionState state, String account, Role role) {
    if (!state.life().isFounded()) {
      return Optional.of(Refusal.of(ProblemCode.NO_CONVENTION));
    }
    return FieldRules.of()
        .text("account", account, ACCOUNT)
        .chosen("role", role)
        .holds("role", role != Role.SITE)
        .refusal();
  }
}
