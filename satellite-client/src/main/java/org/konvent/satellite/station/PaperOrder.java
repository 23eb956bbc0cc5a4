package org.konvent.satellite.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CandidateCount;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.Tally;

/**
 * Puts typed figures into the order of the paper. What was not typed stays empty, which is not zero;
 * what the paper does not know stays at the end, where the rules find it.
 */
final class PaperOrder {

  private PaperOrder() {}

  static Tally of(BallotPaper paper, Tally tally) {
    if (!(tally instanceof CountedTally counted)) {
      return tally;
    }
    return new CountedTally(
        counted.slips(),
        paper.form().countsOptions() ? options(paper, counted.options()) : counted.options(),
        paper.form() == BallotForm.PER_CANDIDATE
            ? candidates(paper, counted.candidates())
            : counted.candidates(),
        counted.profiles(),
        counted.singleCheck(),
        counted.remarks());
  }

  private static List<OptionCount> options(BallotPaper paper, List<OptionCount> typed) {
    List<OptionCount> ordered = new ArrayList<>();
    for (String option : paper.optionIds()) {
      ordered.add(
          typed.stream()
              .filter(count -> count.option().equals(option))
              .findFirst()
              .orElse(new OptionCount(option, null)));
    }
    typed.stream().filter(count -> !ordered.contains(count)).forEach(ordered::add);
    return ordered;
  }

  private static List<CandidateCount> candidates(BallotPaper paper, List<CandidateCount> typed) {
    List<CandidateCount> ordered =
        new ArrayList<>(
            paper.optionIds().stream()
                .map(
                    option ->
                        typed.stream()
                            .filter(count -> count.option().equals(option))
                            .findFirst()
                            .orElse(null))
                .filter(Objects::nonNull)
                .toList());
    typed.stream().filter(count -> !ordered.contains(count)).forEach(ordered::add);
    return ordered;
  }
}
