package org.konvent.model.command.convention;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.TwoPersonAct;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Role;
import org.konvent.model.log.Hash;
import org.konvent.model.people.RoleRevoked;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/**
 * An account loses a role. Before the start one administrator
 * suffices; afterwards it takes two persons.
 *
 * @param account its sign-in name
 */
public record RevokeRole(String account, Role role) implements TwoPersonAct {

  public RevokeRole {
    account = FieldRules.nfc(account);
  }

  @Override
  public boolean oneSuffices(ConventionState state) {
    return !state.life().isStarted();
  }

  /** What the account may do so far. */
  @Override
  public Hash basis(ConventionState state) {
    return TwoPersonAct.basisOf(account, state.people().rolesOf(account));
  }

  @Override
  public Decision carryOut(ConventionState state, Context context) {
    Optional<Refusal> refusal = RoleRules.refusal(state, account, role);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    if (!state.people().rolesOf(account).contains(role)) {
      return Decision.refuse(
          Refusal.of(ProblemCode.ROLE_NOT_HELD, "account", account).with("role", role.name()));
    }
    return Decision.accept(new RoleRevoked(account, role));
  }
}
