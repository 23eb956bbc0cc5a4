package org.konvent.model.command.vote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Verdict;
import org.konvent.model.vote.DependentKind;
import org.konvent.model.vote.DependentLinked;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VotePrepared;

/**
 * Prepares the run-off in one act; it rests on the first round.
 *
 * @param candidates who enters, where it differs from the verdict; empty for the verdict's
 * @param rule its own rule; absent for most votes
 */
public record PrepareRunOff(int vote, List<String> candidates, Optional<MajorityRule> rule)
    implements VoteCommand {

  public PrepareRunOff {
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.ANNOUNCED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    if (PrepareVote.over(state)) {
      return PrepareVote.overRefusal(state);
    }
    List<String> entering = candidates.isEmpty() ? fromVerdict(found, state) : candidates;
    List<BallotOption> options =
        found.question().paper().options().stream()
            .filter(option -> entering.contains(option.id()))
            .toList();
    boolean yesNo = found.question().paper().form() == BallotForm.YES_NO_ABSTAIN;
    if (yesNo || options.size() < 2 || options.size() < entering.size()) {
      return Decision.refuse(ProblemCode.NOT_FOUND, "option", String.join(", ", entering));
    }
    BallotPaper paper = paper(found, state, options);
    VotePrepared next = PrepareVote.prepared(state, found.question().following(vote, paper, rule));
    String reference = String.valueOf(next.vote());
    return Decision.accept(next, new DependentLinked(vote, DependentKind.RUN_OFF, reference));
  }

  /** The first round's paper with fewer options, for the seats still open. */
  private static BallotPaper paper(Vote found, ConventionState state, List<BallotOption> options) {
    BallotPaper first = found.question().paper();
    int open = verdict(found, state).map(Verdict::openSeats).orElse(0);
    return new BallotPaper(
        first.form(),
        options,
        Math.min(first.maxSelections(), options.size()),
        Math.max(1, open),
        null,
        first.blankBallots(),
        first.gapsAllowed(),
        first.singleCheckAllowed());
  }

  private static Optional<Verdict> verdict(Vote found, ConventionState state) {
    return Results.of(state, found).map(Result::verdict);
  }

  private static List<String> fromVerdict(Vote found, ConventionState state) {
    return verdict(found, state).map(Verdict::runOff).orElse(List.of());
  }
}
