package org.konvent.master.command;

import java.util.Optional;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Disclosure;
import org.konvent.model.journal.Secret;

/**
 * A convention as one audience may read it now. Views are pure functions of it.
 *
 * @param now convention time
 */
public record Disclosed(Snapshot snapshot, Audience audience, long now) {

  public ConventionState state() {
    return snapshot.state();
  }

  /** A sealed part, where it is known and this audience may read it. */
  public <T extends Secret> Optional<T> secret(long seq, Class<T> type) {
    return snapshot
        .line(seq)
        .filter(line -> Disclosure.mayRead(audience, line.entry(), state()))
        .flatMap(line -> state().secret(seq, type));
  }
}
