package org.konvent.model.tally;

import static org.konvent.model.tally.PlausibilityRule.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The rules on what the ballots say: 401 to 601. */
final class CountRules {
  private final BallotPaper paper;
  private final CountedTally row;
  private final PlausibilityProfile profile;
  private final long valid;

  /** V − E: the ballots that tick or rank somebody. */
  private final long marked;

  private final List<Finding> findings = new ArrayList<>();

  private CountRules(BallotPaper paper, CountedTally row, PlausibilityProfile profile) {
    this.paper = paper;
    this.row = row;
    this.profile = profile;
    this.valid = row.slips().valid();
    this.marked = valid - Ints.orZero(row.slips().blank());
  }

  static List<Finding> check(BallotPaper paper, CountedTally row, PlausibilityProfile profile) {
    CountRules rules = new CountRules(paper, row, profile);
    switch (paper.form()) {
      case YES_NO_ABSTAIN -> rules.yesNo();
      case PLURALITY -> rules.plurality();
      case SELECTION -> rules.ticks(F502, paper.maxSelections());
      case APPROVAL -> rules.ticks(F511, paper.options().size());
      case PER_CANDIDATE -> row.candidates().forEach(rules::candidate);
      case RANKED -> rules.ranked();
      case HAND -> throw new IllegalArgumentException("hands are no ballots");
    }
    rules.emptyFields();
    if (paper.form().countsTicks()) {
      rules.allEqual();
    }
    return rules.findings;
  }

  private void yesNo() {
    if (sum() != valid) {
      findings.add(Finding.of(F401, sum(), valid));
    }
    for (OptionCount count : row.options()) {
      boolean decides = !count.option().equals(BallotPaper.ABSTAIN);
      if (decides && count.votes() == 0 && valid >= profile.smallestTelling()) {
        findings.add(Finding.about(W402, count.option(), valid));
      }
    }
  }

  private void plurality() {
    if (sum() != marked) {
      findings.add(Finding.of(F501, sum(), valid - marked, valid));
    }
  }

  /** Each marked ballot ticks at least one option, each option at most once, and at most so many. */
  private void ticks(PlausibilityRule rule, int most) {
    if (sum() < marked || sum() > most * marked) {
      findings.add(Finding.of(rule, sum(), marked, most));
    }
    for (OptionCount count : row.options()) {
      if (count.votes() > marked) {
        findings.add(Finding.about(rule, count.option(), count.votes(), marked));
      }
    }
  }

  private void candidate(CandidateCount count) {
    if (count.sum() != valid) {
      findings.add(Finding.about(F521, count.option(), count.sum(), valid));
    }
  }

  private void ranked() {
    long counted = row.profiles().stream().mapToLong(profile -> Ints.orZero(profile.count())).sum();
    if (counted != marked) {
      findings.add(Finding.of(F601, counted, valid - marked, valid));
    }
    for (RankedProfile ranked : row.profiles()) {
      if (!possible(ranked.ranking())) {
        findings.add(Finding.about(F601, ranked.ranking().toString()));
      }
    }
  }

  private boolean possible(Ranking ranking) {
    List<String> named = ranking.named();
    boolean everyoneOnce = new HashSet<>(named).size() == named.size();
    return everyoneOnce
        && !named.isEmpty()
        && paper.optionIds().containsAll(named)
        && (paper.gapsAllowed() || !ranking.hasGap());
  }

  private void emptyFields() {
    row.options().stream()
        .filter(count -> count.count() == null)
        .forEach(count -> findings.add(Finding.about(W503, count.option())));
    row.candidates().stream()
        .filter(count -> count.yes() == null || count.no() == null || count.abstain() == null)
        .forEach(count -> findings.add(Finding.about(W503, count.option())));
  }

  private void allEqual() {
    boolean equal = row.options().stream().map(OptionCount::votes).distinct().count() == 1;
    if (equal && row.options().size() >= 3 && valid >= profile.smallestTelling()) {
      findings.add(Finding.of(W512, row.options().get(0).votes(), valid));
    }
  }

  private long sum() {
    return row.options().stream().mapToLong(OptionCount::votes).sum();
  }
}
