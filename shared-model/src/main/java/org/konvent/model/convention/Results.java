package org.konvent.model.convention;

import java.util.List;
import java.util.Optional;
import org.konvent.model.site.Site;
import org.konvent.model.statement.CarriesTally;
import org.konvent.model.tally.BandSettings;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.CrossChecks;
import org.konvent.model.tally.HandRow;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.HandTotal;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.MarginCheck;
import org.konvent.model.tally.SiteFinding;
import org.konvent.model.tally.SiteRow;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.Uncertain;
import org.konvent.model.tally.Verdict;
import org.konvent.model.tally.Verdicts;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/** Adds up the rows of a vote and applies its rule: the one place where a result comes from. */
public final class Results {

  private Results() {}

  /** The figures that an entry carries, where they may be read here. */
  public static Optional<Tally> tally(ConventionState state, long seq) {
    return Optional.ofNullable(state.secrets().get(seq))
        .map(CarriesTally.class::cast)
        .flatMap(CarriesTally::tally);
  }

  /** The figures that stand in a row, where they may be read here. */
  public static Optional<Tally> tally(ConventionState state, Row row) {
    return row.version().map(RowVersion::seq).flatMap(seq -> tally(state, seq));
  }

  /** The result from the rows that count; empty where some of their figures are hidden here. */
  public static Optional<Result> of(ConventionState state, Vote vote) {
    List<Row> counting = vote.sortedRows().stream().filter(row -> row.state().counts()).toList();
    List<RowFigures> rows =
        counting.stream()
            .flatMap(row -> tally(state, row).map(tally -> figures(state, row, tally)).stream())
            .toList();
    if (rows.size() < counting.size()) {
      return Optional.empty();
    }
    return Optional.of(new Counting(state, vote, rows).result());
  }

  /** How many members are present at a site as far as the master knows. */
  public static int present(ConventionState state, String site) {
    return state.sites().site(site).flatMap(Site::presence).map(Site.Presence::present).orElse(0);
  }

  private static RowFigures figures(ConventionState state, Row row, Tally tally) {
    int present = tally.present() == null ? present(state, row.site()) : tally.present();
    return new RowFigures(row, tally, present);
  }

  private record Counting(ConventionState state, Vote vote, List<RowFigures> rows) {

    Result result() {
      return vote.question().byHand() ? hands() : counted();
    }

    private Result hands() {
      List<HandRow> hands =
          rows.stream().map(row -> new HandRow(row.present(), (HandTally) row.tally())).toList();
      MajorityRule rule = vote.question().rule().orElse(MajorityRule.SIMPLE);
      BandSettings settings = vote.question().bandSettings();
      Verdict verdict = Verdicts.ofHands(rule, hands, settings, presentTotal(), accreditedTotal());
      MarginCheck margin = MarginCheck.ofHands(rule, verdict.band(), uncertain());
      return new Result(rows, HandTotal.of(hands), verdict, Optional.of(margin), List.of());
    }

    private Result counted() {
      Question question = vote.question();
      List<CountedTally> counts = rows.stream().map(row -> (CountedTally) row.tally()).toList();
      CountedTotal total = CountedTotal.of(question.paper(), counts);
      Verdict verdict =
          Verdicts.ofCount(
              question.paper(),
              question.rule().orElse(null),
              total,
              presentTotal(),
              accreditedTotal());
      return new Result(rows, total, verdict, margin(total), crossChecks());
    }

    private Optional<MarginCheck> margin(CountedTotal total) {
      if (vote.question().paper().form() != org.konvent.model.tally.BallotForm.YES_NO_ABSTAIN) {
        return Optional.empty();
      }
      return vote.question()
          .rule()
          .map(
              rule ->
                  MarginCheck.ofCount(
                      rule,
                      Verdicts.figures(total, presentTotal(), accreditedTotal()),
                      uncertain()));
    }

    private List<SiteFinding> crossChecks() {
      List<SiteRow> all =
          rows.stream()
              .map(row -> new SiteRow(row.row().site(), row.tally(), previous(row.row().site())))
              .toList();
      return CrossChecks.check(all, vote.question().profile());
    }

    private Tally previous(String site) {
      return state
          .votes()
          .vote(vote.number() - 1)
          .filter(before -> before.phase().closed())
          .flatMap(before -> before.row(site))
          .flatMap(row -> tally(state, row))
          .orElse(null);
    }

    private long presentTotal() {
      long counted = rows.stream().mapToLong(RowFigures::present).sum();
      return counted + lapsedPresent();
    }

    private long lapsedPresent() {
      return vote.rows().values().stream()
          .filter(row -> !row.settled())
          .mapToLong(row -> present(state, row.site()))
          .sum();
    }

    private long accreditedTotal() {
      return vote.rows().values().stream()
          .filter(row -> row.state() != RowState.NOT_PARTICIPATING)
          .flatMap(row -> state.sites().site(row.site()).flatMap(Site::presence).stream())
          .mapToLong(Site.Presence::accredited)
          .sum();
    }

    private Uncertain uncertain() {
      long disputed =
          rows.stream().filter(row -> row.row().disputed()).mapToLong(RowFigures::present).sum();
      return new Uncertain(lapsedPresent(), disputed, 0);
    }
  }
}
