package org.konvent.model.tally;

/** The figures a majority rule is applied to. */
public record VoteFigures(
    long yes, long no, long abstain, long valid, long cast, long present, long accredited) {
  /** A vote in which everything valid is yes, no or abstention. */
  public static VoteFigures of(long yes, long no, long abstain) {
    long all = yes + no + abstain;
    return new VoteFigures(yes, no, abstain, all, all, all, all);
  }

  public VoteFigures withPresent(long presentTotal, long accreditedTotal) {
    return new VoteFigures(yes, no, abstain, valid, cast, presentTotal, accreditedTotal);
  }

  public VoteFigures withCast(long validTotal, long castTotal) {
    return new VoteFigures(yes, no, abstain, validTotal, castTotal, present, accredited);
  }

  public long base(MajorityBase base) {
    return switch (base) {
      case YES_NO -> yes + no;
      case YES_NO_ABSTAIN -> yes + no + abstain;
      case VALID -> valid;
      case CAST -> cast;
      case PRESENT -> present;
      case ACCREDITED -> accredited;
    };
  }
}
