package org.konvent.master.command;

import java.util.EnumSet;
import java.util.Set;
import org.konvent.model.convention.Audience;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Role;

/** To which audience somebody belongs who is signed in. */
public final class Audiences {

  /** Who works on the convention itself; administrators and auditors do not. */
  private static final Set<Role> CREW =
      EnumSet.of(Role.CHAIR, Role.MEDIA, Role.RETURNING_OFFICER, Role.MINUTES);

  private Audiences() {}

  public static Audience of(Actor actor) {
    if (actor.site().isPresent()) {
      return Audience.site(actor.site().get());
    }
    if (actor.roles().stream().anyMatch(CREW::contains)) {
      return Audience.CREW;
    }
    return actor.has(Role.AUDITOR) ? Audience.AUDITOR : Audience.PUBLIC;
  }
}
