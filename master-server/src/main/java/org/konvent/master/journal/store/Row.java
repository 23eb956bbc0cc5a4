package org.konvent.master.journal.store;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.konvent.model.log.SealedPart;

/**
 * An entry as it is stored, with what stands beside it.
 *
 * @param bytes the canonical line, byte for byte
 * @param note the signed note of a statement
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content; never changed, too many to copy
public record Row(long seq, byte[] bytes, Optional<String> note, Optional<SealedPart> part) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Row that
        && seq == that.seq
        && Arrays.equals(bytes, that.bytes)
        && note.equals(that.note)
        && part.equals(that.part);
  }

  @Override
  public int hashCode() {
    return Objects.hash(seq, Arrays.hashCode(bytes));
  }

  @Override
  public String toString() {
    return "Row[" + seq + "]";
  }
}
