package org.konvent.master.journal.store;

/** The head is no longer where this writer left it, or somebody else leads: another master writes. */
public class HeadMoved extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public HeadMoved(Head expected) {
    super(
        "the journal of %s is no longer at size %d of epoch %d: another master writes"
            .formatted(expected.convention(), expected.size(), expected.epoch()));
  }
}
