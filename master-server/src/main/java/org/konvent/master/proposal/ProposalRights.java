package org.konvent.master.proposal;

import java.util.EnumSet;
import java.util.Set;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.RefusedException;

/** Who may propose which act: administrators never one that touches numbers. */
final class ProposalRights {

  private ProposalRights() {}

  static void require(Actor actor, String act) {
    boolean allowed = proposers(act).stream().anyMatch(actor::has);
    if (!allowed) {
      throw RefusedException.of(ProblemCode.NOT_ALLOWED, "act", act);
    }
  }

  private static Set<Role> proposers(String act) {
    return switch (act) {
      case "GrantRole", "RevokeRole" -> EnumSet.of(Role.ADMIN);
      case "ReplaceInstallation" -> EnumSet.of(Role.ADMIN, Role.MEDIA, Role.CHAIR);
      default -> EnumSet.of(Role.CHAIR, Role.RETURNING_OFFICER);
    };
  }
}
