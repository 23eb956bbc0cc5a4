package org.konvent.satellite.rehearsal.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CandidateCount;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.Slips;
import org.konvent.model.tally.Tally;

/**
 * A count of ballots with yes, no or abstention for each candidate.
 *
 * @param ballots how many ballots there are
 * @param candidates votes by the candidate's name; who is left out has none
 */
public record CandidateFigures(BallotFigures ballots, Map<String, Votes> candidates)
    implements Figures {

  /** For one candidate; valid ballots that say nothing are what is left. */
  public record Votes(int yes, int no, int abstain) {

    static final Votes NONE = new Votes(0, 0, 0);

    /** How many ballots say something. */
    public int said() {
      return yes + no + abstain;
    }
  }

  public CandidateFigures {
    candidates = new LinkedHashMap<>(candidates);
  }

  @Override
  public Tally tally(int present, BallotPaper paper) {
    BallotFigures.requireKnown(candidates.keySet(), paper);
    Slips slips = ballots.slips(present, paper);
    return CountedTally.ofCandidates(
        slips, paper.options().stream().map(option -> count(option, slips.valid())).toList());
  }

  private CandidateCount count(BallotOption option, int valid) {
    Votes votes = candidates.getOrDefault(option.name(), Votes.NONE);
    int silent = Math.max(0, valid - votes.said());
    return new CandidateCount(option.id(), votes.yes(), votes.no(), votes.abstain(), silent);
  }
}
