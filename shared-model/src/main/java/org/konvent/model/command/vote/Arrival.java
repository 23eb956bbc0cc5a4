package org.konvent.model.command.vote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.HeadCounts;
import org.konvent.model.convention.Profile;
import org.konvent.model.convention.RowSurroundings;
import org.konvent.model.journal.Context;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.tally.Finding;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.Plausibility;
import org.konvent.model.tally.PlausibilityLevel;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteClosed;

/** Figures that arrived for a row, whichever way: judged for time and plausibility by one rule. */
record Arrival(ConventionState state, Context context, Vote vote, String site, Tally tally) {

  /**
   * In time means not after deadline and grace; where the writer needed too long after the arrival,
   * its own time counts.
   */
  static boolean inTime(ConventionState state, Context context, Vote vote) {
    Profile profile = state.life().profile();
    long waited = context.now() - context.arrivedAt();
    long judged = waited > profile.queueingMillis() ? context.now() : context.arrivedAt();
    return vote.collecting()
        && vote.window().filter(window -> window.inTime(judged, profile.graceMillis())).isPresent();
  }

  boolean inTime() {
    return inTime(state, context, vote);
  }

  /** The rule that the figures violate without the answer its level asks for. */
  Optional<Refusal> implausible() {
    if (vote.question().wantsCountedHands() && tally instanceof HandTally hands && !hands.exact()) {
      return Optional.of(
          Refusal.of(ProblemCode.TALLY_IMPOSSIBLE, "rule", PlausibilityRule.R102.name()));
    }
    return unanswered().findFirst().map(Arrival::refusal);
  }

  /** As {@link #implausible()}, for whoever has the paper at the other end of the line: with every rule to ask about. */
  Optional<Refusal> implausibleOnPaper() {
    List<PlausibilityRule> rules = unanswered().map(Finding::rule).distinct().toList();
    return implausible().map(refusal -> rules.isEmpty() ? refusal : refusal.with("rules", rules));
  }

  private Stream<Finding> unanswered() {
    return Plausibility.check(
            vote.question().paper(),
            tally,
            RowSurroundings.of(state, vote, site, context.arrivedAt()),
            vote.question().profile())
        .all()
        .stream()
        .filter(finding -> !answered(finding));
  }

  /** An estimate weighs as much as there are people: without a count of them nothing can explain it. */
  private boolean answered(Finding finding) {
    boolean weightless =
        finding.rule() == PlausibilityRule.F107
            && tally instanceof HandTally hands
            && !hands.exact();
    return !weightless && tally.remarks().answer(finding);
  }

  private static Refusal refusal(Finding finding) {
    PlausibilityLevel level = finding.level();
    ProblemCode code =
        switch (level) {
          case REFUSED -> ProblemCode.TALLY_IMPOSSIBLE;
          case ERROR -> ProblemCode.TALLY_IMPLAUSIBLE;
          case WARNING, HINT -> ProblemCode.WARNING_NOT_ACKNOWLEDGED;
        };
    // Which error or warning it was would tell something about figures that nobody may see yet.
    return level == PlausibilityLevel.REFUSED
        ? Refusal.of(code, "rule", finding.rule().name())
        : Refusal.of(code);
  }

  /** An overdue vote closes by itself when its last row comes in time after all. */
  static List<VoteClosed> closing(ConventionState state, Vote vote, String site) {
    boolean last = vote.phase() == Phase.OVERDUE && vote.missing().stream().allMatch(site::equals);
    return last
        ? List.of(
            new VoteClosed(
                vote.number(), List.of(), Optional.empty(), HeadCounts.atClose(state, vote)))
        : List.of();
  }

  List<VoteClosed> closing(boolean inTime) {
    return inTime ? closing(state, vote, site) : List.of();
  }
}
