package org.konvent.satellite.rehearsal.plan;

import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.Tally;

/** What a simulated site will have on its slip. */
public sealed interface Figures
    permits HandFigures, BallotFigures, CandidateFigures, RankedFigures {

  /** The row as its officers type it. */
  Tally tally(int present, BallotPaper paper);
}
