package org.konvent.model.verify;

import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.SignedNote;

/**
 * A checkpoint that the log key has signed.
 *
 * @param note with the cosignatures that came with it
 */
record Claim(Checkpoint checkpoint, SignedNote note) {

  long size() {
    return checkpoint.size();
  }
}
