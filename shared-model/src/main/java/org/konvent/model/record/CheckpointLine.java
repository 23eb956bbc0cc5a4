package org.konvent.model.record;

import java.util.Objects;

/**
 * A checkpoint in a bundle.
 *
 * @param note byte for byte, with the cosignatures known
 */
public record CheckpointLine(String note) {

  public CheckpointLine {
    Objects.requireNonNull(note, "note");
  }
}
