package org.konvent.model.command.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.Candidates;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.convention.TwoPersonAct;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.log.Hash;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.tally.Verdict;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.TallyCorrected;
import org.konvent.model.vote.Vote;

/**
 * Releases a correction that a site sent after the close: a transmission error, or a recount. The old
 * figures stay readable; an announced result is announced anew.
 *
 * @param correction the entry with the new figures
 * @param paper where on paper it can be seen
 */
public record CorrectTally(int vote, String site, long correction, String reason, String paper)
    implements TwoPersonAct {

  private static final Set<Phase> PHASES = Set.of(Phase.CLOSED, Phase.ANNOUNCED, Phase.FINAL);

  public CorrectTally {
    reason = Texts.clean(reason);
    paper = Texts.clean(paper);
  }

  /** The row as it stands: any other correction of it makes the proposal lapse. */
  @Override
  public Hash basis(ConventionState state) {
    Optional<Row> row = state.votes().vote(vote).flatMap(it -> it.row(site));
    return TwoPersonAct.basisOf(vote, site, correction, row.map(Row::version), row.map(Row::state));
  }

  @Override
  public Decision carryOut(ConventionState state, Context context) {
    Optional<Vote> found = state.votes().vote(vote);
    if (found.isEmpty()) {
      return Decision.refuse(ProblemCode.UNKNOWN_VOTE, "vote", vote);
    }
    if (!PHASES.contains(found.get().phase())) {
      return Decision.refuse(
          Refusal.of(ProblemCode.VOTE_WRONG_PHASE, "vote", vote)
              .with("phase", found.get().phase().name()));
    }
    if (Candidates.areAmong(List.of(context.actor().id()), found.get(), state)) {
      return Decision.refuse(ProblemCode.CANDIDATE_COUNTS, "vote", vote);
    }
    boolean waits =
        found.get().row(site).stream()
            .flatMap(row -> row.pending().stream())
            .anyMatch(it -> it.seq() == correction);
    if (!waits) {
      return Decision.refuse(ProblemCode.NO_CORRECTION, "vote", vote);
    }
    return Texts.groundProblem(reason)
        .or(() -> Texts.required("paper", paper))
        .orElseGet(() -> Decision.accept(facts(state, found.get())));
  }

  /**
   * What a correction makes of a decision.
   *
   * @param before absent where there was none
   */
  public record Change(Optional<Verdict> before, Verdict after) {

    /** Whether something else is decided than before (W802). */
    public boolean decides() {
      return before.filter(it -> it.decidesLike(after)).isEmpty();
    }
  }

  /** What releasing a correction that waits would make of the decision. */
  public static Change change(ConventionState state, Vote vote, String site, long correction) {
    return change(state, vote, Results.of(state, corrected(vote, site, correction)).orElseThrow());
  }

  private static Change change(ConventionState state, Vote before, Result after) {
    return new Change(Results.of(state, before).map(Result::verdict), after.verdict());
  }

  private static Vote corrected(Vote vote, String site, long correction) {
    return vote.corrected(site, correction, false);
  }

  private List<Draft> facts(ConventionState state, Vote before) {
    Vote after = corrected(before, site, correction);
    Result anew = Results.of(state, after).orElseThrow();
    boolean changes = change(state, before, anew).decides();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new TallyCorrected(
            vote,
            site,
            correction,
            before.row(site).flatMap(Row::version).map(RowVersion::seq),
            reason,
            paper,
            changes));
    if (before.phase() != Phase.CLOSED) {
      facts.add(Announcement.of(state, after, outcome(state, before, anew), true));
    }
    return facts.stream().map(Draft::of).toList();
  }

  /** An unclear show of hands stays what the chair declared; everything else follows the figures. */
  private static VerdictOutcome outcome(ConventionState state, Vote before, Result anew) {
    VerdictOutcome computed = anew.verdict().outcome();
    return switch (computed) {
      case CLEAR_ACCEPT -> VerdictOutcome.ACCEPTED;
      case CLEAR_REJECT -> VerdictOutcome.REJECTED;
      case CLOSE, TIE ->
          before
              .declared()
              .flatMap(seq -> state.secret(seq, Declaration.class))
              .map(Declaration::outcome)
              .orElse(computed);
      case ACCEPTED, REJECTED, ELECTED, RUN_OFF, NEEDS_DECISION -> computed;
    };
  }
}
