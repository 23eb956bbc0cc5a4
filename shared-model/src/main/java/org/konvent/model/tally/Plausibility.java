package org.konvent.model.tally;

/** The rules that both sides run on one row ({@code domain.md} 7). */
public final class Plausibility {
  private Plausibility() {}

  public static Findings check(
      BallotPaper paper, Tally tally, RowContext context, PlausibilityProfile profile) {
    return new Findings(java.util.List.of());
  }
}
