package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.TwoPersonAct;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.log.Hash;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.Installation;
import org.konvent.model.site.InstallationForcedOut;

/**
 * Forces out an installation that cannot release itself: a laptop died or was stolen. Its later
 * statements are refused, earlier ones stay, and another device may enrol. During the day two persons
 * do this; before the convention was put online one is enough.
 *
 * @param installation key name
 */
public record ReplaceInstallation(String installation, String ground) implements TwoPersonAct {

  public ReplaceInstallation {
    ground = FieldRules.nfc(ground);
  }

  @Override
  public boolean oneSuffices(ConventionState state) {
    return !state.life().isStarted();
  }

  /** The device in use: when it is released or another one enrols, the proposal lapses. */
  @Override
  public Hash basis(ConventionState state) {
    String device =
        state
            .sites()
            .installation(String.valueOf(installation))
            .map(it -> it.active() + " " + it.currentKey().seq())
            .orElse("none");
    return TwoPersonAct.basisOf(String.valueOf(installation), device);
  }

  @Override
  public Decision carryOut(ConventionState state, Context context) {
    Optional<Refusal> refusal =
        FieldRules.of()
            .text("installation", installation, FieldRules.NAME)
            .ground(ground)
            .refusal();
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    Optional<Installation> known = state.sites().installation(installation);
    if (known.isEmpty()) {
      return Decision.refuse(ProblemCode.UNKNOWN_INSTALLATION, "installation", installation);
    }
    if (!known.get().active()) {
      return Decision.refuse(ProblemCode.INSTALLATION_NOT_ACTIVE, "installation", installation);
    }
    return Decision.accept(new InstallationForcedOut(installation, ground, known.get().next()));
  }
}
