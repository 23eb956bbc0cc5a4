package org.konvent.model.command.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Draft;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.MotionDecided;

/** How a motion ends, with what its adoption brings about. */
public final class MotionOutcomes {

  private MotionOutcomes() {}

  /**
   * The outcome and, for a procedural motion that is adopted now, its effects on the lists, the
   * agenda and the stage; also for the outcome of a vote.
   *
   * @param now convention time of the decision
   */
  public static List<Draft> decided(
      ConventionState state, MotionDecided decided, Optional<String> ground, long now) {
    Contribution motion = state.queues().contribution(decided.motion()).orElseThrow();
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Grounds.draft(decided, ground));
    boolean before = motion.proceedings().outcome().filter(o -> o.isAdopted()).isPresent();
    if (decided.outcome().isAdopted() && !before) {
      new ProceduralEffects(state, now).of(motion).stream().map(Draft::of).forEach(drafts::add);
    }
    return List.copyOf(drafts);
  }
}
