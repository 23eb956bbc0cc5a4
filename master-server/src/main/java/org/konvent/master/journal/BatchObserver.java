package org.konvent.master.journal;

import java.time.Duration;

/** Told what the writer does, for the measures. */
interface BatchObserver {

  BatchObserver NONE = (commands, entries, commit) -> {};

  /**
   * A batch is on disk.
   *
   * @param commit from the first insert to the sync
   */
  void committed(int commands, int entries, Duration commit);
}
