package org.konvent.model.tally;

/**
 * One entry and who makes it.
 *
 * @param tally null while it is being typed
 */
public record DraftEntry(String by, Tally tally) {
  public DraftEntry {
    if (by == null || by.isBlank()) {
      throw new IllegalArgumentException("an entry is made by somebody");
    }
  }
}
