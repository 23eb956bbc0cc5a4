package org.konvent.model.command.vote;

import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteAborted;

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
    Question again =
        found.question().following(vote, found.question().paper(), found.question().rule());
    return Texts.groundProblem(ground)
        .orElseGet(
            () ->
                Decision.accept(new VoteAborted(vote, ground), PrepareVote.prepared(state, again)));
  }
}
