package org.konvent.model.command.vote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.Candidates;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.statement.TypedTally;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.PhoneTallyTyped;
import org.konvent.model.vote.Vote;

/**
 * Types figures read out by telephone, at the returning officers' seat; a second person confirms. Who types them knows
 * them, so a refusal says in {@code rules} which rules the paper has to answer in the remarks of its tally.
 *
 * @param officers ids of those at the site who counted and read out
 * @param called the registered number that was called back
 * @param code check code on the printed slip
 */
public record TypePhoneTally(
    int vote, String site, Tally tally, List<String> officers, String called, String code)
    implements VoteCommand {

  public TypePhoneTally {
    officers = officers == null ? List.of() : List.copyOf(officers);
    called = Texts.clean(called);
    site = Texts.clean(site);
    code = Texts.clean(code);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(
        Phase.OPEN, Phase.COUNTING, Phase.OVERDUE, Phase.CLOSED, Phase.ANNOUNCED, Phase.FINAL);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    boolean correction = found.phase().closed();
    if (!found.collecting() && !correction) {
      return Decision.refuse(ProblemCode.CASTING_NOT_ENDED, "vote", vote);
    }
    if (!found.takesPart(site)) {
      return Decision.refuse(ProblemCode.TALLY_NOT_EXPECTED, "site", site);
    }
    if (Candidates.areAmong(officers, found, state)
        || Candidates.areAmong(List.of(context.actor().id()), found, state)) {
      return Decision.refuse(ProblemCode.CANDIDATE_COUNTS, "vote", vote);
    }
    if (tally == null) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", "tally");
    }
    Optional<Refusal> implausible =
        new Arrival(state, context, found, site, tally).implausibleOnPaper();
    return implausible
        .map(Decision::refuse)
        .or(() -> Texts.required("called", called))
        .or(() -> Texts.required("code", code))
        .orElseGet(() -> typed(correction));
  }

  private Decision typed(boolean correction) {
    return Decision.accept(
        new PhoneTallyTyped(vote, site, correction), new TypedTally(tally, officers, called, code));
  }
}
