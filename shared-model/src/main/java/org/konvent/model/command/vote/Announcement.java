package org.konvent.model.command.vote;

import java.util.Map;
import java.util.TreeMap;
import org.konvent.model.convention.AnnouncedFigures;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.PublicRows;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.journal.Decision;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.Verdict;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteFact;

/** What is said when a result is announced. */
public final class Announcement {

  private Announcement() {}

  static ResultAnnounced of(
      ConventionState state, Vote vote, VerdictOutcome outcome, boolean again) {
    Result result = Results.of(state, vote).orElseThrow();
    Verdict verdict = result.verdict();
    return new ResultAnnounced(
        vote.number(),
        outcome.name(),
        verdict.formula(),
        verdict.figures(),
        AnnouncedFigures.of(result.total()),
        verdict.elected(),
        verdict.runOff(),
        PublicRows.combined(vote, result, state.life().profile().smallSite()),
        again);
  }

  /**
   * What settles who is elected; a result that was announced before it is announced anew with it.
   *
   * @param settling the entry that settles it
   * @param settled the vote after it
   */
  static Decision anew(VoteFact settling, Vote settled, ConventionState state) {
    return settled.phase() == Phase.CLOSED
        ? Decision.accept(settling)
        : Decision.accept(
            settling, of(state, settled, VerdictOutcome.ELECTED, settled.corrected()));
  }

  /** What is added again by hand before a count is declared. */
  public static Map<String, Integer> slips(CountedTotal total) {
    Map<String, Integer> slips = new TreeMap<>();
    total.options().forEach(it -> slips.put(it.option(), it.count()));
    total.candidates().forEach(it -> slips.put(it.option(), it.yes()));
    total.profiles().forEach(it -> slips.put(it.ranking().toString(), it.count()));
    return slips;
  }
}
