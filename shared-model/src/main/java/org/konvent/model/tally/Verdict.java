package org.konvent.model.tally;

import java.util.List;

/**
 * What the rule makes of the figures, with formula and base beside it ({@code domain.md} 5).
 *
 * @param formula the rule, such as {@code yes > no}
 * @param figures the rule with its figures, such as {@code 35982 > 32247}; empty where there is no single line
 * @param base null where votes are only compared with each other
 * @param baseFigure what the base counts, as a whole number or fraction; null with the base
 * @param flipDistance fewest voters who would have to switch; null for estimates, elections, or where none would do
 * @param elected in order, most votes first; equal votes in the paper's order
 * @param runOff who enters the run-off
 * @param tied between whom a tie awaits a decision
 * @param openSeats seats that nobody has won yet
 * @param band only for shows of hands
 */
public record Verdict(
    VerdictOutcome outcome,
    String formula,
    String figures,
    MajorityBase base,
    Fraction baseFigure,
    Long flipDistance,
    List<String> elected,
    List<String> runOff,
    List<String> tied,
    int openSeats,
    HandBand band) {
  public Verdict {
    elected = elected == null ? List.of() : List.copyOf(elected);
    runOff = runOff == null ? List.of() : List.copyOf(runOff);
    tied = tied == null ? List.of() : List.copyOf(tied);
  }

  /** This verdict after people decided by hand what the figures leave open. */
  public Verdict electing(List<String> all, int stillOpen) {
    return new Verdict(
        VerdictOutcome.ELECTED,
        formula,
        figures,
        base,
        baseFigure,
        flipDistance,
        all,
        List.of(),
        List.of(),
        stillOpen,
        band);
  }

  /** Whether the other decides the same: outcome, who is elected in what order, who enters the run-off (W802). */
  public boolean decidesLike(Verdict other) {
    return outcome == other.outcome
        && elected.equals(other.elected)
        && runOff.equals(other.runOff)
        && tied.equals(other.tied);
  }
}
