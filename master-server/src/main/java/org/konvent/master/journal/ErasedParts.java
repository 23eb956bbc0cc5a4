package org.konvent.master.journal;

import org.jboss.logging.Logger;
import org.konvent.master.journal.store.JournalStore;
import org.konvent.master.journal.store.StorageFailed;

/**
 * Has the database's files written anew once sealed parts were erased. It takes a moment in which the embedded database
 * answers nobody, so it waits while a convention is online; what was left is done after that, or at the next start.
 */
final class ErasedParts {

  private static final Logger LOG = Logger.getLogger(ErasedParts.class);

  private final JournalStore store;
  private boolean settled;

  ErasedParts(JournalStore store) {
    this.store = store;
  }

  /** Parts were erased by the last batch. */
  synchronized void added() {
    settled = false;
  }

  /** Does what is left to do, unless this journal is online. */
  synchronized void settle(Snapshot current) {
    if (settled || current.state().life().isOnline()) {
      return;
    }
    settled = true; // what fails is tried again at the next start, not with every batch
    try {
      if (store.hasResidue()) {
        store.rewrite();
      }
    } catch (StorageFailed e) {
      LOG.errorf(
          e,
          "What was erased is deleted, but may still be in the database's files: write them anew"
              + " (docs/reference/erasure.md)");
    }
  }
}
