package org.konvent.model.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.convention.AnnouncedFigures;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Results;
import org.konvent.model.tally.HandBand;
import org.konvent.model.tally.Verdict;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.Vote;

/**
 * A vote as computed again from its rows.
 *
 * @param rows state of each site's row
 * @param announced the outcome that was announced last
 * @param computed what rule and figures give
 * @param flipDistance fewest voters who would have to switch; absent for estimates and elections
 * @param lower lower end of the band of a show of hands
 * @param upper its upper end
 */
public record VoteResult(
    int vote,
    String subject,
    Phase phase,
    boolean corrected,
    Map<String, RowState> rows,
    Map<String, String> total,
    Optional<String> announced,
    Optional<String> computed,
    Optional<String> formula,
    Optional<String> figures,
    Optional<Long> flipDistance,
    Optional<String> lower,
    Optional<String> upper,
    List<String> elected) {

  static List<VoteResult> of(ConventionState state) {
    return state.votes().inOrder().stream()
        .filter(vote -> vote.announcement().isPresent())
        .map(vote -> of(state, vote))
        .toList();
  }

  private static VoteResult of(ConventionState state, Vote vote) {
    Map<String, RowState> rows = new TreeMap<>();
    for (Row row : vote.rows().values()) {
      rows.put(row.site(), row.state());
    }
    Optional<Verdict> verdict = Results.of(state, vote).map(result -> result.verdict());
    Optional<HandBand> band = verdict.map(Verdict::band);
    return new VoteResult(
        vote.number(),
        vote.question().subject(),
        vote.phase(),
        vote.corrected(),
        rows,
        Results.of(state, vote).map(result -> AnnouncedFigures.of(result.total())).orElse(Map.of()),
        vote.announcement().map(ResultAnnounced::outcome),
        verdict.map(it -> it.outcome().name()),
        verdict.map(Verdict::formula),
        verdict.map(Verdict::figures),
        verdict.map(Verdict::flipDistance),
        band.map(it -> it.lower().toString()),
        band.map(it -> it.upper().toString()),
        verdict.map(Verdict::elected).orElse(List.of()));
  }
}
