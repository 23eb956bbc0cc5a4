package org.konvent.master.vote;

import java.util.List;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.model.command.vote.OpenFindings;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.PublicRow;
import org.konvent.model.convention.PublicRows;
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
 * @param published the rows as everybody may see them; empty before the announcement
 * @param margin whether who is missing could change it
 * @param crossChecks findings that compare sites, for the crew only
 * @param openFindings what must be settled before the declaration, for the crew only
 */
public record ResultView(
    int number,
    String phase,
    boolean corrected,
    List<PublicRow> published,
    Total total,
    Verdict verdict,
    Optional<Declaration> declaration,
    Optional<MarginCheck> margin,
    List<SiteFinding> crossChecks,
    List<FindingKey> openFindings) {

  /** The result: for the crew from the close, for everybody else from the announcement. */
  public static Optional<ResultView> of(Vote vote, Disclosed reading) {
    boolean crew = reading.audience().equals(Audience.CREW);
    boolean readable = crew ? vote.phase().closed() : vote.announcement().isPresent();
    return readable
        ? Results.of(reading.state(), vote).map(result -> view(vote, result, reading))
        : Optional.empty();
  }

  private static ResultView view(Vote vote, Result result, Disclosed reading) {
    boolean crew = reading.audience().equals(Audience.CREW);
    boolean announced = vote.announcement().isPresent();
    return new ResultView(
        vote.number(),
        vote.phase().name(),
        vote.corrected(),
        announced ? PublicRows.of(reading.state(), vote) : List.of(),
        result.total(),
        result.verdict(),
        vote.declared().flatMap(seq -> reading.secret(seq, Declaration.class)),
        crew ? result.margin() : Optional.empty(),
        crew ? Results.crossChecks(reading.state(), vote) : List.of(),
        crew ? List.copyOf(OpenFindings.of(reading.state(), vote)) : List.of());
  }
}
