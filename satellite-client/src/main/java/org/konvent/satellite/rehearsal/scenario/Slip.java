package org.konvent.satellite.rehearsal.scenario;

import java.util.Map;
import org.konvent.satellite.rehearsal.plan.BallotFigures;
import org.konvent.satellite.rehearsal.plan.Figures;
import org.konvent.satellite.rehearsal.plan.HandFigures;
import org.konvent.satellite.rehearsal.plan.InputProblem;

/**
 * What a site has on its slip. With {@code of}: parts of that denominator; with {@code options}: a
 * count of ballots; otherwise hands counted exactly.
 *
 * @param phone whether it is read out by telephone
 */
record Slip(
    Integer of,
    Integer yes,
    Integer no,
    Integer abstain,
    Integer issued,
    Integer cast,
    Integer invalid,
    Integer valid,
    Integer blank,
    Map<String, Integer> options,
    Boolean phone) {

  boolean byPhone() {
    return Boolean.TRUE.equals(phone);
  }

  Figures figures() {
    if (options != null) {
      return new BallotFigures(issued, castOrSum(), invalid, valid, blank, options);
    }
    if (yes == null || no == null) {
      throw InputProblem.of("a slip needs 'yes' and 'no', or 'options' with the votes of each");
    }
    HandFigures hands = new HandFigures(of, yes, no, abstain);
    if (hands.impossible() != null) {
      throw InputProblem.of(hands.impossible());
    }
    return hands;
  }

  private int castOrSum() {
    if (cast != null) {
      return cast;
    }
    int votes = options.values().stream().mapToInt(Integer::intValue).sum();
    return votes + (invalid == null ? 0 : invalid) + (blank == null ? 0 : blank);
  }
}
