package org.konvent.master.vote;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.model.vote.Dependent;
import org.konvent.model.vote.Happening;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.SmallSiteRule;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteWindow;

/**
 * A vote or an election as this reader may see it.
 *
 * @param bound hash that binds figures to this question, for signing tallies
 * @param missing sites of which something is missing
 */
public record VoteView(
    int number,
    String phase,
    Question question,
    String bound,
    Optional<VoteWindow> window,
    List<RowView> rows,
    Collection<String> missing,
    Map<String, SmallSiteRule> resolutions,
    boolean declared,
    boolean corrected,
    List<Dependent> dependents,
    boolean rulingsOpen,
    List<Happening> happenings) {

  static VoteView of(Vote vote, Disclosed reading) {
    return new VoteView(
        vote.number(),
        vote.phase().name(),
        vote.question(),
        vote.bound().toString(),
        vote.window(),
        vote.sortedRows().stream().map(row -> RowView.of(row, reading)).toList(),
        vote.missing(),
        vote.resolutions(),
        vote.declared().isPresent(),
        vote.corrected(),
        vote.dependents(),
        vote.rulingsOpen(),
        vote.happenings());
  }
}
