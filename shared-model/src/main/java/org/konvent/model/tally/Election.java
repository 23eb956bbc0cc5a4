package org.konvent.model.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The seats of one election, filled by most votes among those who qualify ({@code domain.md} 5). */
final class Election {
  private final BallotPaper paper;
  private final MajorityRule rule;
  private final CountedTotal total;
  private final long present;
  private final long accredited;

  Election(
      BallotPaper paper, MajorityRule rule, CountedTotal total, long present, long accredited) {
    this.paper = paper;
    this.rule = rule;
    this.total = total;
    this.present = present;
    this.accredited = accredited;
  }

  Verdict verdict() {
    List<Standing> standings = standings();
    List<Standing> qualified = standings.stream().filter(Standing::qualified).toList();
    int seats = paper.seatsToFill();
    List<String> elected = new ArrayList<>(certain(qualified, seats));
    int open = seats - elected.size();
    if (open > 0 && qualified.size() > elected.size()) {
      long line = qualified.get(elected.size()).votes();
      return verdict(VerdictOutcome.NEEDS_DECISION, elected, List.of(), at(qualified, line), open);
    }
    List<Standing> rest =
        standings.stream().filter(standing -> !elected.contains(standing.option())).toList();
    List<String> runOff = open > 0 && byMajority() ? leaders(rest, 2 * open) : List.of();
    if (runOff.size() > 1) {
      return verdict(VerdictOutcome.RUN_OFF, elected, runOff, List.of(), open);
    }
    VerdictOutcome outcome =
        elected.isEmpty() ? VerdictOutcome.NEEDS_DECISION : VerdictOutcome.ELECTED;
    return verdict(outcome, elected, List.of(), List.of(), open);
  }

  /** Those whom no tie at the last seat concerns. */
  private static List<String> certain(List<Standing> qualified, int seats) {
    if (qualified.size() <= seats) {
      return qualified.stream().map(Standing::option).toList();
    }
    long firstOut = qualified.get(seats).votes();
    return qualified.stream()
        .limit(seats)
        .filter(s -> s.votes() > firstOut)
        .map(Standing::option)
        .toList();
  }

  private static List<String> at(List<Standing> standings, long votes) {
    return standings.stream().filter(s -> s.votes() == votes).map(Standing::option).toList();
  }

  /** The first of a list, and whoever ties with the last of them. */
  private static List<String> leaders(List<Standing> standings, int number) {
    List<Standing> voted = standings.stream().filter(s -> s.votes() > 0).toList();
    long line = voted.size() > number ? voted.get(number - 1).votes() : 1;
    return voted.stream().filter(s -> s.votes() >= line).map(Standing::option).toList();
  }

  private List<Standing> standings() {
    List<Standing> standings =
        paper.form() == BallotForm.PER_CANDIDATE
            ? total.candidates().stream().map(this::standing).toList()
            : total.options().stream().map(this::standing).toList();
    return standings.stream().sorted(Comparator.comparingLong(Standing::votes).reversed()).toList();
  }

  private Standing standing(OptionCount count) {
    long votes = count.votes();
    long others = total.slips().valid() - total.slips().blank() - votes;
    boolean majority = !byMajority() || rule.reached(figures(votes, others, total.slips().blank()));
    return new Standing(count.option(), votes, votes > 0 && majority && meetsThreshold(votes));
  }

  private Standing standing(CandidateCount count) {
    VoteFigures figures = figures(count.yes(), count.no(), count.abstain());
    boolean reached = perCandidateRule().reached(figures);
    return new Standing(count.option(), count.yes(), reached && meetsThreshold(count.yes()));
  }

  private VoteFigures figures(long yes, long no, long abstain) {
    return new VoteFigures(
        yes, no, abstain, total.slips().valid(), total.slips().cast(), present, accredited);
  }

  private boolean meetsThreshold(long votes) {
    return paper.thresholdPercent() == null
        || 100 * votes >= (long) paper.thresholdPercent() * total.slips().valid();
  }

  /** A simple majority means most votes where votes are only compared with each other. */
  private boolean byMajority() {
    boolean simple =
        rule == null || rule.base() == MajorityBase.YES_NO && rule.kappa().equals(Fraction.ONE);
    return paper.form() != BallotForm.PER_CANDIDATE && !simple;
  }

  private MajorityRule perCandidateRule() {
    return rule == null ? MajorityRule.SIMPLE : rule;
  }

  private Verdict verdict(
      VerdictOutcome outcome,
      List<String> elected,
      List<String> runOff,
      List<String> tied,
      int openSeats) {
    boolean against = byMajority() || paper.form() == BallotForm.PER_CANDIDATE;
    MajorityRule applied = perCandidateRule();
    boolean oneBase = against && applied.base() != MajorityBase.YES_NO;
    return new Verdict(
        outcome,
        against ? applied.formula() : "most votes",
        "",
        against ? applied.base() : null,
        oneBase && byMajority() ? Fraction.of(figures(0, 0, 0).base(applied.base())) : null,
        null,
        elected,
        runOff,
        tied,
        openSeats,
        null);
  }
}
