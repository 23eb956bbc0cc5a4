package org.konvent.master.vote;

import java.util.List;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.model.command.vote.OpenFindings;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.tally.MarginCheck;
import org.konvent.model.tally.SiteFinding;
import org.konvent.model.tally.Total;
import org.konvent.model.tally.Verdict;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.FindingKey;
import org.konvent.model.vote.Vote;

/**
 * What the rows of a vote add up to, recomputed from them.
 *
 * @param margin whether who is missing could change it
 * @param crossChecks findings that compare sites, for the crew only
 * @param openFindings what must be settled before the declaration, for the crew only
 */
public record ResultView(
    int number,
    String phase,
    boolean corrected,
    Total total,
    Verdict verdict,
    Optional<Declaration> declaration,
    Optional<MarginCheck> margin,
    List<SiteFinding> crossChecks,
    List<FindingKey> openFindings) {

  /** The result, where this reader may see every row that counts. */
  static Optional<ResultView> of(Vote vote, Disclosed reading) {
    boolean readable =
        vote.phase().closed()
            && vote.sortedRows().stream()
                .filter(row -> row.state().counts())
                .allMatch(row -> RowView.of(row, reading).tally().isPresent());
    return readable
        ? Results.of(reading.state(), vote).map(result -> view(vote, result, reading))
        : Optional.empty();
  }

  private static ResultView view(Vote vote, Result result, Disclosed reading) {
    boolean crew = reading.audience().equals(Audience.CREW);
    return new ResultView(
        vote.number(),
        vote.phase().name(),
        vote.corrected(),
        result.total(),
        result.verdict(),
        vote.declared().flatMap(seq -> reading.secret(seq, Declaration.class)),
        crew ? result.margin() : Optional.empty(),
        crew ? result.crossChecks() : List.of(),
        crew ? List.copyOf(OpenFindings.of(reading.state(), vote)) : List.of());
  }
}
