package org.konvent.model.minutes;

import java.util.Arrays;
import org.konvent.model.log.Hash;

/** The beginnings of the leaf hashes of a whole journal: eight bytes an entry, for a record may be long. */
final class Anchors {

  private static final int FIRST = 1_024;
  private static final int DIGITS = 12;
  private static final int RADIX = 16;

  private long[] leaves = new long[FIRST];
  private int size;

  void add(Hash leaf) {
    if (size == leaves.length) {
      leaves = Arrays.copyOf(leaves, 2 * size);
    }
    leaves[size] = Long.parseUnsignedLong(leaf.hex().substring(0, DIGITS), RADIX);
    size++;
  }

  Anchor at(long seq) {
    String digits = Long.toHexString(leaves[Math.toIntExact(seq)]);
    return new Anchor(seq, "0".repeat(DIGITS - digits.length()) + digits);
  }
}
