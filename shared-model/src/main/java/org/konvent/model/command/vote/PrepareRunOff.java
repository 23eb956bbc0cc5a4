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
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
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
    if (options.size() < 2 || options.size() < entering.size()) {
      return Decision.refuse(ProblemCode.NOT_FOUND, "option", String.join(", ", entering));
    }
    BallotPaper paper = BallotPaper.of(found.question().paper().form(), options);
    VotePrepared next = PrepareVote.prepared(state, found.question().following(vote, paper, rule));
    String reference = String.valueOf(next.vote());
    return Decision.accept(next, new DependentLinked(vote, DependentKind.RUN_OFF, reference));
  }

  private static List<String> fromVerdict(Vote found, ConventionState state) {
    Optional<Result> result = Results.of(state, found);
    return result.map(it -> it.verdict().runOff()).orElse(List.of());
  }
}
