package org.konvent.model.tally;

/** What a majority is measured against ({@code domain.md} 5). */
public enum MajorityBase {
  YES_NO,
  YES_NO_ABSTAIN,
  VALID,
  CAST,
  PRESENT,
  ACCREDITED;

  /** Whether the base does not depend on who votes: those who stay away count against. */
  public boolean fixed() {
    return this == PRESENT || this == ACCREDITED;
  }

  String words() {
    return switch (this) {
      case YES_NO -> "(yes + no)";
      case YES_NO_ABSTAIN -> "(yes + no + abstain)";
      case VALID -> "valid";
      case CAST -> "cast";
      case PRESENT -> "present";
      case ACCREDITED -> "accredited";
    };
  }
}
