package org.konvent.model.tally;

/**
 * One site's share of a show of hands, ready to compute with. Only rows that count come here: parts complete, no
 * refusal open.
 *
 * @param present N, the weight of an estimate; exact rows weigh what they counted
 */
public record HandRow(int present, HandTally tally) {
  public HandRow {
    if (present < 0 || tally == null) {
      throw new IllegalArgumentException("a row has a tally and a weight that is not negative");
    }
    if (tally.exact() ? anyMissing(tally.count()) : !tally.parts().complete()) {
      throw new IllegalArgumentException("a row with impossible figures counts nothing");
    }
  }

  public static HandRow estimated(int present, HandParts parts) {
    return new HandRow(present, HandTally.estimated(present, parts));
  }

  public static HandRow counted(int present, int yes, int no, Integer abstain) {
    return new HandRow(present, HandTally.counted(present, yes, no, abstain));
  }

  public Fraction yes() {
    return tally.exact() ? Fraction.of(tally.count().yes()) : part(tally.parts().yes());
  }

  public Fraction no() {
    return tally.exact() ? Fraction.of(tally.count().no()) : part(tally.parts().no());
  }

  /** Zero where abstentions were not asked for. */
  public Fraction abstain() {
    return tally.exact()
        ? Fraction.of(Ints.orZero(tally.count().abstain()))
        : part((int) Ints.orZero(tally.parts().abstain()));
  }

  private Fraction part(int part) {
    return Fraction.of((long) present * part, tally.parts().denominator());
  }

  private static boolean anyMissing(HandCount count) {
    return count.yes() == null
        || count.no() == null
        || count.yes() < 0
        || count.no() < 0
        || Ints.orZero(count.abstain()) < 0;
  }
}
