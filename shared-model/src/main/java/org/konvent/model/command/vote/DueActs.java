package org.konvent.model.command.vote;

import java.util.List;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Due;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/** What the clock will have to ask for, read off the state: nothing about timers is stored. */
public final class DueActs {

  private DueActs() {}

  public static List<Due> of(ConventionState state) {
    int grace = state.life().profile().graceMillis();
    return state.votes().inOrder().stream()
        .filter(vote -> vote.collecting() && vote.phase() != Phase.OVERDUE)
        .map(vote -> due(vote, grace))
        .toList();
  }

  /** The first millisecond at which nothing can be in time any more. */
  private static Due due(Vote vote, int grace) {
    long deadline = vote.window().orElseThrow().deadline().orElseThrow();
    return new Due(deadline + grace + 1, new CloseDue(vote.number()));
  }
}
