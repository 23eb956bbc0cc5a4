package org.konvent.master.journal.leader;

import java.util.Optional;

/** The only master: its database is embedded and locked by its process. */
public final class AlwaysLeading implements Leadership {

  @Override
  public boolean leads() {
    return true;
  }

  @Override
  public Optional<String> leader() {
    return Optional.empty();
  }

  @Override
  public void stepDown() {
    throw new IllegalStateException("somebody else has written to an embedded database");
  }
}
