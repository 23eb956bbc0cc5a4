package org.konvent.model.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.CrossChecks;
import org.konvent.model.tally.HandRow;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.HandTotal;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Margin;
import org.konvent.model.tally.MarginCheck;
import org.konvent.model.tally.SiteFinding;
import org.konvent.model.tally.SiteRow;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.Uncertain;
import org.konvent.model.tally.Verdict;
import org.konvent.model.tally.Verdicts;
import org.konvent.model.vote.CombinedRow;
import org.konvent.model.vote.HeadCount;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.Vote;

/**
 * One count of the rows that count.
 *
 * @param combined what counts in place of several sites' rows that are hidden here
 */
record Counting(
    ConventionState state, Vote vote, List<RowFigures> rows, List<CombinedRow> combined) {

  Result result() {
    return vote.question().byHand() ? hands() : counted();
  }

  private Result hands() {
    List<HandRow> hands = handRows();
    Verdict verdict = verdict(hands);
    return new Result(
        rows, HandTotal.of(hands), verdict, Optional.of(marginCheck(verdict, uncertain())));
  }

  private List<HandRow> handRows() {
    return rows.stream().map(row -> new HandRow(row.present(), (HandTally) row.tally())).toList();
  }

  private Verdict verdict(List<HandRow> hands) {
    return Verdicts.ofHands(
        handRule(), hands, vote.question().bandSettings(), presentTotal(), accreditedTotal());
  }

  private MarginCheck marginCheck(Verdict verdict, Uncertain uncertain) {
    return MarginCheck.ofHands(handRule(), verdict.band(), uncertain);
  }

  private MajorityRule handRule() {
    return vote.question().rule().orElse(MajorityRule.SIMPLE);
  }

  private Result counted() {
    CountedTotal total = total();
    return new Result(rows, total, decidedByHand(verdict(total)), marginCheck(total, uncertain()));
  }

  /** Whether those present at one site could change the verdict, had they voted. */
  Optional<Boolean> couldFlip(String site) {
    Optional<Uncertain> missing =
        HeadCounts.of(state, vote, site).map(count -> new Uncertain(count.present(), 0, 0));
    return missing
        .flatMap(
            it ->
                vote.question().byHand()
                    ? Optional.of(marginCheck(verdict(handRows()), it))
                    : marginCheck(total(), it))
        .map(MarginCheck::couldFlip);
  }

  private Verdict verdict(CountedTotal total) {
    Question question = vote.question();
    return Verdicts.ofCount(
        question.paper(), question.rule().orElse(null), total, presentTotal(), accreditedTotal());
  }

  private CountedTotal total() {
    BallotPaper paper = vote.question().paper();
    List<CountedTally> single = rows.stream().map(row -> (CountedTally) row.tally()).toList();
    List<CountedTotal> sums = new ArrayList<>(combined.stream().map(CombinedRow::total).toList());
    sums.add(CountedTotal.of(paper, single));
    return CountedTotal.sum(paper, sums);
  }

  /**
   * A lot fills the open seats where it was drawn between exactly those who are tied; rankings are
   * evaluated by hand.
   */
  private Verdict decidedByHand(Verdict verdict) {
    List<String> evaluated = vote.outcome().evaluated();
    if (!evaluated.isEmpty()) {
      return verdict.electing(evaluated, verdict.openSeats() - evaluated.size());
    }
    List<String> lot = vote.outcome().lot();
    if (lot.isEmpty() || !Set.copyOf(lot).equals(Set.copyOf(verdict.tied()))) {
      return verdict;
    }
    List<String> elected = new ArrayList<>(verdict.elected());
    elected.addAll(lot.subList(0, verdict.openSeats()));
    return verdict.electing(elected, 0);
  }

  private Optional<MarginCheck> marginCheck(CountedTotal total, Uncertain uncertain) {
    return yesNoRule()
        .map(
            rule ->
                MarginCheck.ofCount(
                    rule, Verdicts.figures(total, presentTotal(), accreditedTotal()), uncertain));
  }

  private Optional<MajorityRule> yesNoRule() {
    return vote.question()
        .rule()
        .filter(rule -> vote.question().paper().form() == BallotForm.YES_NO_ABSTAIN);
  }

  /** Only whoever has every site's row can compare them, and only what was counted. */
  List<SiteFinding> crossChecks() {
    if (vote.question().byHand() || !combined.isEmpty()) {
      return List.of();
    }
    List<SiteRow> all =
        rows.stream()
            .map(row -> new SiteRow(row.row().site(), row.tally(), previous(row.row().site())))
            .toList();
    List<SiteFinding> findings = new ArrayList<>(CrossChecks.check(all, vote.question().profile()));
    CrossChecks.missing(margin(), lapsedPresent())
        .ifPresent(finding -> findings.add(new SiteFinding(null, finding)));
    return findings;
  }

  private OptionalLong margin() {
    CountedTotal total = total();
    if (vote.question().paper().form() == BallotForm.RANKED) {
      return OptionalLong.of(0);
    }
    return yesNoRule()
        .map(
            rule ->
                Margin.ofCount(rule, Verdicts.figures(total, presentTotal(), accreditedTotal())))
        .orElseGet(() -> Margin.ofElection(total, verdict(total)));
  }

  private Tally previous(String site) {
    return state
        .votes()
        .before(vote)
        .filter(before -> before.phase().closed())
        .flatMap(before -> before.row(site))
        .flatMap(row -> Results.tally(state, row))
        .orElse(null);
  }

  private long presentTotal() {
    long together = combined.stream().mapToLong(row -> row.total().slips().present()).sum();
    return rows.stream().mapToLong(RowFigures::present).sum() + together + lapsedPresent();
  }

  private long lapsedPresent() {
    return vote.rows().values().stream()
        .filter(row -> !row.settled())
        .flatMap(row -> HeadCounts.of(state, vote, row.site()).stream())
        .mapToLong(HeadCount::present)
        .sum();
  }

  private long accreditedTotal() {
    return vote.rows().values().stream()
        .filter(row -> row.state() != RowState.NOT_PARTICIPATING)
        .flatMap(row -> HeadCounts.of(state, vote, row.site()).stream())
        .mapToLong(HeadCount::accredited)
        .sum();
  }

  private Uncertain uncertain() {
    long disputed =
        rows.stream().filter(row -> row.row().disputed()).mapToLong(RowFigures::present).sum();
    return new Uncertain(lapsedPresent(), disputed, 0);
  }
}
