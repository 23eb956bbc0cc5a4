package org.konvent.model.command.vote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.Candidates;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.Verdict;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.ResultDeclared;
import org.konvent.model.vote.Vote;

/**
 * Declares a result: a show of hands by the chair, a counted one by the chief returning officer, who
 * added the slips again.
 *
 * @param accepted what the chair finds; only for a show of hands
 * @param slips the total per option (yes votes per candidate, ballots per ranking) as added again by
 *     hand; all of them must equal the computed ones
 * @param ground why, for the chair's own decision
 */
public record DeclareResult(
    int vote,
    Basis basis,
    Optional<Boolean> accepted,
    Map<String, Integer> slips,
    Optional<String> ground)
    implements VoteCommand {

  public DeclareResult {
    slips = slips == null ? Map.of() : Map.copyOf(slips);
    ground = ground.map(Texts::clean).filter(text -> !text.isEmpty());
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.CLOSED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    if (basis == null) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", "basis");
    }
    Optional<Decision> tooLong = ground.flatMap(Texts::groundProblem);
    if (tooLong.isPresent()) {
      return tooLong.get();
    }
    Optional<Refusal> open = OpenFindings.refusal(state, found);
    if (open.isPresent()) {
      return Decision.refuse(open.get());
    }
    if (Candidates.areAmong(List.of(context.actor().id()), found, state)) {
      return Decision.refuse(ProblemCode.CANDIDATE_COUNTS, "vote", vote);
    }
    Result result = Results.of(state, found).orElseThrow();
    return found.question().byHand() ? byChair(result, context) : byCount(result, context);
  }

  private Decision byChair(Result result, Context context) {
    Verdict verdict = result.verdict();
    if (!context.actor().has(Role.CHAIR) && !context.actor().has(Role.MEDIA)) {
      return Decision.refuse(ProblemCode.NOT_ALLOWED);
    }
    if (accepted.isEmpty()) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", "accepted");
    }
    if (basis == Basis.CHAIR_DECISION) {
      return ground.isEmpty()
          ? Decision.refuse(ProblemCode.GROUND_MISSING)
          : declared(found(accepted.get()), verdict);
    }
    if (!agrees(verdict.outcome(), accepted.get())) {
      return Decision.refuse(ProblemCode.OUTCOME_DIFFERS, "computed", verdict.outcome().name());
    }
    return declared(found(accepted.get()), verdict);
  }

  private boolean agrees(VerdictOutcome outcome, boolean yes) {
    return switch (outcome) {
      case CLEAR_ACCEPT -> basis == Basis.CLEAR_ESTIMATE && yes;
      case CLEAR_REJECT -> basis == Basis.CLEAR_ESTIMATE && !yes;
      case ACCEPTED -> basis == Basis.COUNTED && yes;
      case REJECTED -> basis == Basis.COUNTED && !yes;
      case CLOSE, TIE, ELECTED, RUN_OFF, NEEDS_DECISION -> false;
    };
  }

  private static VerdictOutcome found(boolean yes) {
    return yes ? VerdictOutcome.ACCEPTED : VerdictOutcome.REJECTED;
  }

  private Decision byCount(Result result, Context context) {
    if (!context.actor().has(Role.RETURNING_OFFICER)) {
      return Decision.refuse(ProblemCode.NOT_ALLOWED);
    }
    if (basis != Basis.COUNTED) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", "basis");
    }
    Map<String, Integer> computed = Announcement.slips((CountedTotal) result.total());
    Optional<String> missing =
        computed.keySet().stream().filter(option -> slips.get(option) == null).findFirst();
    if (missing.isPresent()) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", missing.get());
    }
    Optional<String> different =
        slips.keySet().stream()
            .filter(option -> !slips.get(option).equals(computed.get(option)))
            .sorted()
            .findFirst();
    if (different.isPresent()) {
      return Decision.refuse(ProblemCode.TOTAL_DIFFERS, "field", different.get());
    }
    return declared(result.verdict().outcome(), result.verdict());
  }

  private Decision declared(VerdictOutcome outcome, Verdict verdict) {
    return Decision.accept(
        new ResultDeclared(vote, basis),
        new Declaration(outcome, verdict.outcome(), ground.orElse("")));
  }
}
