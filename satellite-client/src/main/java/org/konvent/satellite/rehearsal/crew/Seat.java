package org.konvent.satellite.rehearsal.crew;

import java.util.List;
import java.util.Optional;

/** Who sits at the crew's table. */
public enum Seat {
  /** The account that was there before; founds, adds sites, makes accounts. */
  ADMIN(Optional.empty(), List.of()),
  CHAIR(Optional.of("rehearsal-chair"), List.of("CHAIR")),
  MEDIA(Optional.of("rehearsal-media"), List.of("MEDIA")),
  /** The chief returning officer. */
  OFFICER(Optional.of("rehearsal-officer"), List.of("RETURNING_OFFICER")),
  /** The deputy: the second person. */
  DEPUTY(Optional.of("rehearsal-deputy"), List.of("RETURNING_OFFICER"));

  private final Optional<String> account;
  private final List<String> roles;

  Seat(Optional<String> account, List<String> roles) {
    this.account = account;
    this.roles = roles;
  }

  /** The account that a rehearsal makes for it. */
  Optional<String> account() {
    return account;
  }

  List<String> roles() {
    return roles;
  }
}
