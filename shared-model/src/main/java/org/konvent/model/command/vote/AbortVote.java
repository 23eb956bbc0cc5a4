package org.konvent.model.command.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.SmallSiteResolved;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteAborted;
import org.konvent.model.vote.VotePrepared;

/** The chair stops an unfinished vote before any figure was shown; a copy is prepared. */
public record AbortVote(int vote, String ground) implements VoteCommand {

  public AbortVote {
    ground = Texts.clean(ground);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.OPEN, Phase.COUNTING, Phase.OVERDUE);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    return Texts.groundProblem(ground).orElseGet(() -> Decision.accept(aborted(found, state)));
  }

  /** The copy has the convention's resolutions for small sites too. */
  private List<Draft> aborted(Vote found, ConventionState state) {
    Question question = found.question();
    VotePrepared copy =
        PrepareVote.prepared(state, question.following(vote, question.paper(), question.rule()));
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Draft.of(new VoteAborted(vote, ground)));
    drafts.add(Draft.of(copy));
    new TreeMap<>(found.resolutions())
        .forEach(
            (site, rule) -> drafts.add(Draft.of(new SmallSiteResolved(copy.vote(), site, rule))));
    return drafts;
  }
}
