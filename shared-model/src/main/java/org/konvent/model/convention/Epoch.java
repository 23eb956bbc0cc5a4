package org.konvent.model.convention;

import org.konvent.model.journal.Entry;

/**
 * How often the journal was begun anew after a loss.
 *
 * @param number 1 until the first loss
 * @param from number of entries that are certain to be the same as before every loss; what a site
 *     holds or was receipted beyond that may be gone
 * @param entry the entry that began it; 0 in the first epoch
 */
public record Epoch(long number, long from, long entry) {

  public static final Epoch FIRST = new Epoch(1, Long.MAX_VALUE, 0);

  /** Whether entries were lost for good at some time. */
  public boolean isAfterLoss() {
    return number > FIRST.number;
  }

  Epoch next(EpochBegun begun, Entry entry) {
    return new Epoch(begun.epoch(), Math.min(from, begun.size()), entry.seq());
  }
}
