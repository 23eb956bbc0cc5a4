package org.konvent.model.tally;

import java.util.List;
import java.util.OptionalLong;

/** The verdict of a vote, recomputable by anybody from the rows that count. */
public final class Verdicts {
  private Verdicts() {}

  /**
   * A show of hands: a suggestion from the band; a decision where every row was counted exactly.
   *
   * @param presentTotal the present of all sites, lapsed ones too, for a base of the present
   */
  public static Verdict ofHands(
      MajorityRule rule,
      List<HandRow> rows,
      BandSettings settings,
      long presentTotal,
      long accreditedTotal) {
    HandTotal total = HandTotal.of(rows);
    Fraction base = handBase(rule.base(), rows, total, presentTotal, accreditedTotal);
    HandBand band = HandBand.of(rule, rows, settings, base);
    if (!band.exact() || rows.isEmpty()) {
      return new Verdict(
          suggested(band.outcome()),
          rule.formula(),
          "",
          rule.base(),
          base,
          null,
          null,
          null,
          null,
          0,
          band);
    }
    long yes = whole(total.yes());
    long no = whole(total.no());
    long everybody = rule.base() == MajorityBase.YES_NO ? yes + no : whole(base);
    VoteFigures figures =
        new VoteFigures(
            yes, no, everybody - yes - no, everybody, everybody, presentTotal, accreditedTotal);
    return decided(rule, figures, band);
  }

  /** A vote with ballots; the rule may be null for an election by most votes. */
  public static Verdict ofCount(
      BallotPaper paper,
      MajorityRule rule,
      CountedTotal total,
      long presentTotal,
      long accreditedTotal) {
    return switch (paper.form()) {
      case HAND -> throw new IllegalArgumentException("hands are no ballots");
      case YES_NO_ABSTAIN -> decided(rule, figures(total, presentTotal, accreditedTotal), null);
      case PLURALITY, SELECTION, APPROVAL, PER_CANDIDATE ->
          new Election(paper, rule, total, presentTotal, accreditedTotal).verdict();
      case RANKED ->
          new Verdict(
              VerdictOutcome.NEEDS_DECISION,
              "",
              "",
              null,
              null,
              null,
              null,
              null,
              null,
              paper.seatsToFill(),
              null);
    };
  }

  /** The figures of a yes/no ballot. */
  public static VoteFigures figures(CountedTotal total, long presentTotal, long accreditedTotal) {
    return new VoteFigures(
        total.votes(BallotPaper.YES),
        total.votes(BallotPaper.NO),
        total.votes(BallotPaper.ABSTAIN),
        total.slips().valid(),
        total.slips().cast(),
        presentTotal,
        accreditedTotal);
  }

  private static Verdict decided(MajorityRule rule, VoteFigures figures, HandBand band) {
    OptionalLong flip = FlipDistance.of(rule, figures);
    return new Verdict(
        rule.reached(figures) ? VerdictOutcome.ACCEPTED : VerdictOutcome.REJECTED,
        rule.formula(),
        rule.formula(figures),
        rule.base(),
        Fraction.of(figures.base(rule.base())),
        flip.isPresent() ? flip.getAsLong() : null,
        null,
        null,
        null,
        0,
        band);
  }

  /** In a show of hands everybody present who raises no hand for yes or no abstains. */
  private static Fraction handBase(
      MajorityBase base,
      List<HandRow> rows,
      HandTotal total,
      long presentTotal,
      long accreditedTotal) {
    return switch (base) {
      case YES_NO -> total.yes().plus(total.no());
      case YES_NO_ABSTAIN, VALID, CAST ->
          Fraction.of(rows.stream().mapToLong(Verdicts::weight).sum());
      case PRESENT -> Fraction.of(presentTotal);
      case ACCREDITED -> Fraction.of(accreditedTotal);
    };
  }

  private static long weight(HandRow row) {
    boolean abstentionsCounted = row.tally().exact() && row.tally().count().abstain() != null;
    return abstentionsCounted ? row.tally().count().sum() : row.present();
  }

  private static VerdictOutcome suggested(HandOutcome outcome) {
    return switch (outcome) {
      case CLEAR_ACCEPT -> VerdictOutcome.CLEAR_ACCEPT;
      case CLEAR_REJECT -> VerdictOutcome.CLEAR_REJECT;
      case CLOSE -> VerdictOutcome.CLOSE;
      case TIE -> VerdictOutcome.TIE;
    };
  }

  private static long whole(Fraction fraction) {
    return fraction.numerator().longValueExact();
  }
}
