package org.konvent.model.command.vote;

import java.util.Map;
import java.util.TreeMap;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.PublicRows;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.tally.CandidateCount;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.HandTotal;
import org.konvent.model.tally.Total;
import org.konvent.model.tally.Verdict;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.Vote;

/** What is said when a result is announced. */
final class Announcement {

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
        figures(result.total()),
        verdict.elected(),
        verdict.runOff(),
        PublicRows.combined(vote, result, state.life().profile().smallSite()),
        again);
  }

  /** The total in words of the form: whole numbers, or fractions for a show of hands. */
  private static Map<String, String> figures(Total total) {
    Map<String, String> said = new TreeMap<>();
    if (total instanceof HandTotal hands) {
      said.put("yes", hands.yes().toString());
      said.put("no", hands.no().toString());
      said.put("abstain", hands.abstain().toString());
    }
    if (total instanceof CountedTotal counted) {
      said.put("issued", counted.slips().issued().toString());
      said.put("blank", counted.slips().blank().toString());
      said.put("cast", counted.slips().cast().toString());
      said.put("invalid", counted.slips().invalid().toString());
      said.put("valid", counted.slips().valid().toString());
      counted.options().forEach(it -> said.put("option:" + it.option(), it.count().toString()));
      counted.candidates().forEach(it -> said.put("option:" + it.option(), yesNoAbstain(it)));
      counted.profiles().forEach(it -> said.put("ranking:" + it.ranking(), it.count().toString()));
    }
    return said;
  }

  /** What is added again by hand before a count is declared. */
  static Map<String, Integer> slips(CountedTotal total) {
    Map<String, Integer> slips = new TreeMap<>();
    total.options().forEach(it -> slips.put(it.option(), it.count()));
    total.candidates().forEach(it -> slips.put(it.option(), it.yes()));
    total.profiles().forEach(it -> slips.put(it.ranking().toString(), it.count()));
    return slips;
  }

  private static String yesNoAbstain(CandidateCount count) {
    return count.yes() + "/" + count.no() + "/" + count.abstain();
  }
}
