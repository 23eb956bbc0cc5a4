package org.konvent.master.journal.feed;

import java.util.EnumSet;
import java.util.Set;
import org.konvent.model.convention.Audience;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Role;

/** Which audience somebody who is signed in belongs to. */
final class Audiences {

  private static final Set<Role> CREW =
      EnumSet.of(Role.CHAIR, Role.MEDIA, Role.RETURNING_OFFICER, Role.MINUTES);

  private Audiences() {}

  /** A site by its key; the crew by its roles; everybody else reads what is disclosed. */
  static Audience of(Actor actor) {
    return actor
        .site()
        .map(Audience::site)
        .orElse(actor.roles().stream().anyMatch(CREW::contains) ? Audience.CREW : Audience.AUDITOR);
  }
}
