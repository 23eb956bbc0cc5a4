package org.konvent.master.journal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Whether the journal may be written. Once frozen it stays so until the master is started again. */
public final class JournalAlarm {

  private static final Logger LOG = Logger.getLogger(JournalAlarm.class);

  private final AtomicReference<String> reason = new AtomicReference<>();

  /** Stops all writing; what was read before can still be read. */
  public void freeze(String why) {
    if (reason.compareAndSet(null, why)) {
      LOG.errorf("The journal is frozen: %s", why);
    }
  }

  public boolean isFrozen() {
    return reason.get() != null;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason.get());
  }
}
