package org.konvent.model.command.vote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.Mover;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteExtended;
import org.konvent.model.vote.VoteWindow;

/**
 * The chair extends: the new end is the later of the old one and now, plus the minutes; late rows
 * inside it are readmitted ("must", draft, <i>Abstimmungen und Wahlen</i>).
 *
 * @param minutes 1 to 1,440
 * @param mover who asked for it
 */
public record ExtendVote(int vote, int minutes, String mover, String ground)
    implements VoteCommand {

  static final int LONGEST_MINUTES = 1_440;

  public ExtendVote {
    mover = Texts.clean(mover);
    ground = Texts.clean(ground);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.OPEN, Phase.COUNTING, Phase.OVERDUE);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    if (minutes < 1 || minutes > LONGEST_MINUTES) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", "minutes");
    }
    Optional<Decision> problem =
        Texts.groundProblem(ground).or(() -> Texts.required("mover", mover));
    return problem.orElseGet(
        () -> Decision.accept(extended(found, context.now()), new Mover(mover)));
  }

  private VoteExtended extended(Vote found, long now) {
    boolean casting = !found.question().byHand() && found.phase() == Phase.OPEN;
    VoteWindow window = found.window().orElseThrow();
    long old = casting ? window.castingEnds() : window.deadline().orElseThrow();
    long until = Math.max(old, now) + minutes * 60_000L;
    List<String> late =
        found.sortedRows().stream()
            .filter(row -> row.state() == RowState.LATE)
            .map(Row::site)
            .toList();
    return new VoteExtended(vote, minutes, ground, casting, until, late);
  }
}
