package org.konvent.model.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.HeadCounts;
import org.konvent.model.convention.PublicRow;
import org.konvent.model.convention.PublicRows;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.model.record.HeardLine;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.Total;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/**
 * Votes as the minutes have them: the rows that are published, and what {@link Results} makes of them.
 *
 * @param state as far as it may be printed
 * @param site whose minutes they are; absent for the whole
 */
record VoteDrawing(
    ConventionState state,
    Optional<String> site,
    Anchors anchors,
    Map<Integer, VoteCourse> courses,
    List<HeardLine> heard) {

  private static final int SHORT = 16;

  VoteMinutes draw(Vote vote) {
    VoteCourse course = courses.getOrDefault(vote.number(), new VoteCourse());
    List<RowLine> rows = PublicRows.of(state, vote).stream().map(row -> line(vote, row)).toList();
    Optional<Result> result =
        vote.announcement().isPresent() ? Results.of(state, vote) : Optional.empty();
    Map<String, String> total = result.map(it -> exact(vote, it.total())).orElse(Map.of());
    return new VoteMinutes(
        vote,
        rows.stream().filter(this::isHere).toList(),
        total,
        result.map(Result::verdict),
        vote.declared().flatMap(seq -> course.basis()),
        vote.declared().flatMap(seq -> state.secret(seq, Declaration.class)),
        heard.stream().filter(it -> it.vote() == vote.number()).reduce((earlier, later) -> later),
        course.corrections().stream().map(this::correction).toList(),
        course.events(),
        checkSum(vote, rows, total));
  }

  private boolean isHere(RowLine row) {
    return site.isEmpty() || row.sites().contains(site.get());
  }

  private RowLine line(Vote vote, PublicRow published) {
    Optional<Row> row = published.state().flatMap(any -> vote.row(published.sites().get(0)));
    Optional<RowVersion> version = row.flatMap(Row::version);
    Optional<Tally> tally = published.tally();
    Map<String, String> reasons = new TreeMap<>();
    tally.ifPresent(
        it -> it.remarks().paperSaysSo().forEach((rule, why) -> reasons.put(rule.name(), why)));
    return new RowLine(
        published.sites(),
        published.state(),
        version.map(RowVersion::channel),
        row.flatMap(it -> HeadCounts.of(state, vote, it.site())),
        tally
            .map(VoteFields::exact)
            .or(() -> published.combined().map(it -> exact(vote, it)))
            .orElse(Map.of()),
        reasons,
        tally.filter(it -> it instanceof CountedTally counted && counted.singleCheck()).isPresent(),
        row.filter(Row::disputed).isPresent(),
        version.map(RowVersion::seq).map(anchors::at));
  }

  /** A sum; where the paper has no field for blank ballots, it has none either. */
  private static Map<String, String> exact(Vote vote, Total total) {
    Map<String, String> figures = VoteFields.exact(total);
    if (!vote.question().paper().hasBlankField()) {
      figures.remove("blank");
    }
    return figures;
  }

  private Correction correction(VoteCourse.Released it) {
    return new Correction(
        it.fact().site(),
        it.fact().replaced().map(this::figures).orElse(Map.of()),
        figures(it.fact().correction()),
        it.fact().reason(),
        it.fact().paper(),
        it.fact().outcomeChanges(),
        it.proposedBy(),
        it.approvedBy(),
        it.at(),
        anchors.at(it.seq()));
  }

  private Map<String, String> figures(long seq) {
    return Results.tally(state, seq).map(VoteFields::exact).orElse(Map.of());
  }

  private String checkSum(Vote vote, List<RowLine> rows, Map<String, String> total) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (RowLine row : rows) {
      Map<String, Object> line = new TreeMap<>();
      line.put("sites", row.sites());
      row.state().ifPresent(it -> line.put("state", it.name()));
      line.put("figures", row.figures());
      lines.add(line);
    }
    Map<String, Object> published = new TreeMap<>();
    published.put("question", vote.bound().hex());
    published.put("rows", lines);
    published.put("total", total);
    vote.announcement()
        .ifPresent(
            said -> {
              published.put("outcome", said.outcome());
              published.put("elected", said.elected());
            });
    return Hash.sha256(ModelJson.canonical(published)).hex().substring(0, SHORT);
  }
}
