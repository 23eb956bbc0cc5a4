package org.konvent.model.tally;

/**
 * Yes, no and abstentions for one candidate.
 *
 * @param missing valid ballots that say nothing about this candidate
 */
public record CandidateCount(
    String option, Integer yes, Integer no, Integer abstain, Integer missing) {
  public CandidateCount {
    if (option == null) {
      throw new IllegalArgumentException("a count names its candidate");
    }
  }

  long sum() {
    return Ints.orZero(yes) + Ints.orZero(no) + Ints.orZero(abstain) + Ints.orZero(missing);
  }
}
