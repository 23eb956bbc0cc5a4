package org.konvent.model.journal;

/** An entry of a kind that this version does not know: the journal was written by a newer one. */
public class UnknownKind extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownKind(long seq, String kind) {
    super(
        "Entry %d is of kind %s, which this version of Konvent does not know: install the version"
                .formatted(seq, kind)
            + " that the master runs.");
  }
}
