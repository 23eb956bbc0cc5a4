package org.konvent.model.tally;

/** Reading of fields that may be empty. */
final class Ints {
  private Ints() {}

  static long orZero(Integer value) {
    return value == null ? 0 : value;
  }

  static int sum(Integer left, Integer right) {
    return Math.toIntExact(orZero(left) + orZero(right));
  }

  /** A sum of which a part is unknown is unknown. */
  static Integer sumIfKnown(Integer left, Integer right) {
    return left == null || right == null ? null : sum(left, right);
  }
}
