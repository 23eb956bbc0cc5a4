package org.konvent.model.tally;

import java.util.ArrayList;
import java.util.List;

/** Papers and rows for the tests. */
final class Rows {
  private Rows() {}

  static BallotPaper paper(BallotForm form, String... options) {
    return BallotPaper.of(
        form, java.util.Arrays.stream(options).map(id -> new BallotOption(id, id)).toList());
  }

  /** Everybody present has a slip, casts it, and validly. */
  static Slips slips(int ballots) {
    return slips(ballots, 0);
  }

  static Slips slips(int ballots, int blank) {
    return new Slips(ballots, ballots, ballots, 0, ballots, blank);
  }

  /** Counts for the options a, b, c …; null is a field left empty. */
  static List<OptionCount> counts(Integer... counts) {
    List<OptionCount> options = new ArrayList<>();
    for (Integer count : counts) {
      options.add(new OptionCount(String.valueOf((char) ('a' + options.size())), count));
    }
    return options;
  }

  static CountedTally ticks(Slips slips, Integer... counts) {
    return CountedTally.ofOptions(slips, counts(counts));
  }

  static List<PlausibilityRule> broken(BallotPaper paper, Tally tally) {
    return Plausibility.check(paper, tally, RowContext.NONE, PlausibilityProfile.DEFAULT).rules();
  }
}
