package org.konvent.master.journal.feed;

import java.util.Optional;
import org.konvent.master.journal.Journals;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Fact;
import org.konvent.model.people.RoleGranted;
import org.konvent.model.people.RoleRevoked;
import org.konvent.model.site.InstallationEnrolled;
import org.konvent.model.site.InstallationForcedOut;
import org.konvent.model.site.InstallationReleased;
import org.konvent.web.live.LiveHub;
import org.konvent.web.live.Revoked;

/**
 * Ends the streams of those whose rights an entry has changed: a released or replaced installation
 * reads no more, and an account with other roles comes back as another audience.
 */
record RevokedReaders(LiveHub hub) implements Journals.Listener {

  @Override
  public void swapped(Snapshot before, Snapshot after) {
    if (!before.isFounded()) {
      return; // another convention: the feed begins anew for everybody
    }
    for (Scribe.Line line : after.lines(before.size(), after.size())) {
      whose(line.entry().fact()).ifPresent(who -> hub.revoked(new Revoked(who)));
    }
  }

  private static Optional<String> whose(Fact fact) {
    if (fact instanceof InstallationReleased released) {
      return installation(released.installation());
    }
    if (fact instanceof InstallationForcedOut forced) {
      return installation(forced.installation());
    }
    if (fact instanceof InstallationEnrolled enrolled) {
      return installation(enrolled.installation());
    }
    if (fact instanceof RoleGranted granted) {
      return Optional.of("account:" + granted.account());
    }
    return fact instanceof RoleRevoked revoked
        ? Optional.of("account:" + revoked.account())
        : Optional.empty();
  }

  private static Optional<String> installation(String name) {
    return Optional.of("installation:" + name);
  }
}
