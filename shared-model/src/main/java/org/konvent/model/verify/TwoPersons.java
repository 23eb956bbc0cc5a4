package org.konvent.model.verify;

import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Fact;
import org.konvent.model.people.RoleGranted;
import org.konvent.model.people.RoleRevoked;
import org.konvent.model.site.InstallationForcedOut;
import org.konvent.model.vote.TallyCorrected;
import org.konvent.model.vote.VoteAnnulled;

/** Which facts stand only behind the approval of a second person. */
final class TwoPersons {

  private TwoPersons() {}

  static boolean needed(ConventionState state, Fact fact) {
    if (fact instanceof TallyCorrected || fact instanceof VoteAnnulled) {
      return true;
    }
    boolean duringTheDay =
        fact instanceof InstallationForcedOut
            || fact instanceof RoleGranted
            || fact instanceof RoleRevoked;
    return duringTheDay && state.life().isStarted();
  }
}
