package org.konvent.satellite.rehearsal.plan;

import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.HandCount;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.Remarks;
import org.konvent.model.tally.Tally;

/**
 * A show of hands at one site.
 *
 * @param of the denominator; null where hands were counted exactly
 * @param abstain null where only hands for yes and no were looked at
 */
public record HandFigures(Integer of, int yes, int no, Integer abstain) implements Figures {

  @Override
  public Tally tally(int present, BallotPaper paper) {
    return of == null
        ? new HandTally(present, null, new HandCount(yes, no, abstain), Remarks.NONE)
        : new HandTally(present, new HandParts(of, yes, no, abstain), null, Remarks.NONE);
  }

  /** Why nobody could type this, or null. */
  public Phrase impossible() {
    if (yes < 0 || no < 0 || abstain != null && abstain < 0) {
      return Phrase.of("negative");
    }
    if (of == null) {
      return null;
    }
    if (!HandParts.DENOMINATORS.contains(of)) {
      return Phrase.of("denominator-not-on-offer", of, HandParts.nearestDenominator(of));
    }
    int sum = yes + no + (abstain == null ? 0 : abstain);
    return sum == of ? null : Phrase.of("parts-differ", sum, of);
  }
}
