package org.konvent.model.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row reduced to what can be compared between sites: votes by option, and of how many.
 *
 * @param votes in the paper's order
 */
record RowShares(Map<String, Fraction> votes, Fraction valid) {
  static Optional<RowShares> of(Tally tally) {
    if (tally instanceof HandTally hands) {
      return ofHands(hands);
    }
    CountedTally row = (CountedTally) tally;
    Map<String, Fraction> votes = new LinkedHashMap<>();
    row.options().forEach(count -> votes.put(count.option(), Fraction.of(count.votes())));
    for (CandidateCount count : row.candidates()) {
      votes.put(count.option() + ":yes", Fraction.of(Ints.orZero(count.yes())));
      votes.put(count.option() + ":no", Fraction.of(Ints.orZero(count.no())));
    }
    return Optional.of(new RowShares(votes, Fraction.of(Ints.orZero(row.slips().valid()))));
  }

  private static Optional<RowShares> ofHands(HandTally hands) {
    if (!hands.exact() && (hands.present() == null || !hands.parts().complete())) {
      return Optional.empty();
    }
    HandRow row = new HandRow((int) Ints.orZero(hands.present()), hands);
    Map<String, Fraction> votes = new LinkedHashMap<>();
    votes.put(BallotPaper.YES, row.yes());
    votes.put(BallotPaper.NO, row.no());
    return Optional.of(new RowShares(votes, row.yes().plus(row.no())));
  }

  RowShares plus(RowShares other) {
    return combine(other, 1);
  }

  RowShares minus(RowShares other) {
    return combine(other, -1);
  }

  private RowShares combine(RowShares other, long sign) {
    Map<String, Fraction> sums = new LinkedHashMap<>(votes);
    other.votes.forEach((option, count) -> sums.merge(option, count.times(sign), Fraction::plus));
    return new RowShares(sums, valid.plus(other.valid.times(sign)));
  }

  RowShares swapping(String left, String right) {
    Map<String, Fraction> swapped = new LinkedHashMap<>(votes);
    swapped.put(left, votes.get(right));
    swapped.put(right, votes.get(left));
    return new RowShares(swapped, valid);
  }

  /** The first option whose share differs from the others' by so many points; empty where either side is too small. */
  Optional<String> outlierAmong(RowShares others, PlausibilityProfile profile) {
    Fraction enough = Fraction.of(profile.outlierValid());
    if (valid.compareTo(enough) < 0
        || others.valid.compareTo(enough) < 0
        || others.valid.signum() == 0) {
      return Optional.empty();
    }
    return votes.keySet().stream().filter(option -> farOff(option, others, profile)).findFirst();
  }

  private boolean farOff(String option, RowShares others, PlausibilityProfile profile) {
    Fraction here = votes.get(option).times(others.valid);
    Fraction there = others.votes.getOrDefault(option, Fraction.ZERO).times(valid);
    Fraction line = valid.times(others.valid).times(profile.outlierPoints());
    return here.minus(there).abs().times(100).compareTo(line) >= 0;
  }
}
