package org.konvent.master.journal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Whether there is reason to only read. Kept in the database too, so that a restart forgets nothing. */
public final class Doubts {

  private static final Logger LOG = Logger.getLogger(Doubts.class);

  private final AtomicReference<Doubt> current = new AtomicReference<>();

  public Optional<Doubt> current() {
    return Optional.ofNullable(current.get());
  }

  /** What the database says; nothing means that there is none. */
  void take(Optional<Doubt> stored) {
    Doubt before = current.getAndSet(stored.orElse(null));
    if (before == null && stored.isPresent()) {
      LOG.errorf(
          "This master only reads until the sites have given back what it lacks (%s)",
          stored.get().proof().isPresent()
              ? "it has signed " + stored.get().expected() + " entries"
              : "restored from a backup");
    }
    if (before != null && stored.isEmpty()) {
      LOG.info("The journal is open again");
    }
  }
}
