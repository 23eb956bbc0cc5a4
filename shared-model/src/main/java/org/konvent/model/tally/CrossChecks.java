package org.konvent.model.tally;

import java.util.List;

/** The rules that compare sites; they run on the master after the close, for the crew only ({@code domain.md} 7). */
public final class CrossChecks {
  private CrossChecks() {}

  public static List<SiteFinding> check(
      BallotPaper paper, List<SiteRow> rows, PlausibilityProfile profile) {
    return List.of();
  }
}
