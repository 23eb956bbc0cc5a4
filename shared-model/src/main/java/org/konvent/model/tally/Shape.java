package org.konvent.model.tally;

import static org.konvent.model.tally.PlausibilityRule.*;

import java.util.ArrayList;
import java.util.List;

/** R101, R102 and R301: whether a row can be an answer to this paper at all. */
final class Shape {
  private final BallotPaper paper;
  private final PlausibilityProfile profile;
  private final List<Finding> findings = new ArrayList<>();

  private Shape(BallotPaper paper, PlausibilityProfile profile) {
    this.paper = paper;
    this.profile = profile;
  }

  static List<Finding> check(BallotPaper paper, Tally tally, PlausibilityProfile profile) {
    Shape shape = new Shape(paper, profile);
    shape.optional("present", tally.present());
    if (tally instanceof HandTally hands && paper.form() == BallotForm.HAND) {
      shape.hands(hands);
    } else if (tally instanceof CountedTally counted && paper.form() != BallotForm.HAND) {
      shape.slips(counted.slips());
      shape.lists(counted);
    } else {
      shape.findings.add(Finding.of(R102));
    }
    return shape.findings;
  }

  private void hands(HandTally hands) {
    if (hands.exact()) {
      required("yes", hands.count().yes());
      required("no", hands.count().no());
      optional("abstain", hands.count().abstain());
    } else if (!hands.parts().withinDenominator()) {
      Integer typed = hands.parts().denominator();
      findings.add(
          typed == null
              ? Finding.of(R301)
              : Finding.of(R301, typed, HandParts.nearestDenominator(typed)));
    }
  }

  private void slips(Slips slips) {
    required("issued", slips.issued());
    required("cast", slips.cast());
    required("invalid", slips.invalid());
    required("valid", slips.valid());
    if (paper.hasBlankField()) {
      required("blank", slips.blank());
    } else if (Ints.orZero(slips.blank()) != 0) {
      findings.add(Finding.about(R101, "blank", slips.blank()));
    }
  }

  private void lists(CountedTally row) {
    List<String> counted = row.options().stream().map(OptionCount::option).toList();
    List<String> named = row.candidates().stream().map(CandidateCount::option).toList();
    List<String> expected = paper.optionIds();
    boolean optionsFit = counted.equals(paper.form().countsOptions() ? expected : List.of());
    boolean candidatesFit =
        named.equals(paper.form() == BallotForm.PER_CANDIDATE ? expected : List.of());
    boolean profilesFit = row.profiles().isEmpty() || paper.form() == BallotForm.RANKED;
    if (!optionsFit || !candidatesFit || !profilesFit) {
      findings.add(Finding.of(R102));
    }
    row.options().forEach(count -> optional(count.option(), count.count()));
    row.candidates().forEach(this::candidate);
    row.profiles().forEach(profile -> required(profile.ranking().toString(), profile.count()));
  }

  private void candidate(CandidateCount count) {
    optional(count.option(), count.yes());
    optional(count.option(), count.no());
    optional(count.option(), count.abstain());
    optional(count.option(), count.missing());
  }

  private void required(String field, Integer value) {
    if (value == null) {
      findings.add(Finding.about(R101, field));
    } else {
      optional(field, value);
    }
  }

  /** Within 0…9 999 999, or left empty. */
  private void optional(String field, Integer value) {
    if (value != null && (value < 0 || value > profile.largestCount())) {
      findings.add(Finding.about(R101, field, value));
    }
  }
}
