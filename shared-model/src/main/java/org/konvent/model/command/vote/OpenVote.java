package org.konvent.model.command.vote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.HeadCounts;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.vote.HeadCount;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.SmallSiteRule;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteOpened;

/**
 * Begins casting. "One at a time" (draft): never two votes in casting; at most one show of hands and
 * one vote with ballots unfinished.
 *
 * @param seconds how long casting lasts, 1 to 86,400
 */
public record OpenVote(int vote, int seconds) implements VoteCommand {

  private static final int LONGEST_SECONDS = 86_400;

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.PREPARED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    return problem(found, state)
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(opened(found, state, context)));
  }

  private Optional<Refusal> problem(Vote found, ConventionState state) {
    if (!state.life().isOnline()) {
      return Optional.of(Refusal.of(ProblemCode.CONVENTION_OFFLINE));
    }
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      return Optional.of(Refusal.of(ProblemCode.FIELD_MISSING, "field", "seconds"));
    }
    Optional<Vote> casting = state.votes().inCasting();
    if (casting.isPresent()) {
      return Optional.of(another(casting.get()));
    }
    if (state.votes().hasUnfinished(found.question().byHand())) {
      return state.votes().inOrder().stream()
          .filter(it -> it.phase().unfinished())
          .filter(it -> it.question().byHand() == found.question().byHand())
          .findFirst()
          .map(OpenVote::another);
    }
    return unresolved(found, state)
        .map(
            site -> Refusal.of(ProblemCode.SMALL_SITE_UNRESOLVED, "site", site).with("vote", vote));
  }

  private static Refusal another(Vote open) {
    return Refusal.of(ProblemCode.ANOTHER_VOTE_OPEN, "vote", open.number())
        .with("phase", open.phase().name());
  }

  private Optional<String> unresolved(Vote found, ConventionState state) {
    if (!found.question().secret()) {
      return Optional.empty();
    }
    return sites(state).stream()
        .filter(site -> found.smallSiteRule(site).isEmpty())
        .filter(site -> endangered(found, state, site))
        .findFirst();
  }

  /** Few voters, or nobody knows how many. */
  private static boolean endangered(Vote found, ConventionState state, String site) {
    return HeadCounts.of(state, found, site)
        .map(HeadCount::present)
        .map(present -> present > 0 && present < state.life().profile().smallSite())
        .orElse(true);
  }

  private VoteOpened opened(Vote found, ConventionState state, Context context) {
    long ends = context.now() + seconds * 1_000L;
    List<String> out =
        sites(state).stream()
            .filter(site -> found.smallSiteRule(site).orElse(null) == SmallSiteRule.NO_PART)
            .toList();
    List<String> in = sites(state).stream().filter(site -> !out.contains(site)).toList();
    Optional<Long> deadline = found.question().byHand() ? Optional.of(ends) : Optional.empty();
    return new VoteOpened(vote, found.bound(), in, out, ends, deadline);
  }

  private static List<String> sites(ConventionState state) {
    return state.sites().all().keySet().stream().sorted().toList();
  }
}
