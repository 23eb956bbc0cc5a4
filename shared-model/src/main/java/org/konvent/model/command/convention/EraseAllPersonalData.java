package org.konvent.model.command.convention;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.convention.PersonalData;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.people.PartErased;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/**
 * The objection period is over: all personal data is erased. Until every vote is final somebody may need it, and until the
 * minutes are published it is part of them.
 */
public record EraseAllPersonalData() implements Command {

  private static final Set<Phase> OVER =
      EnumSet.of(Phase.PREPARED, Phase.ABORTED, Phase.ANNULLED, Phase.FINAL);

  @Override
  public Decision decide(ConventionState state, Context context) {
    Optional<Refusal> early = early(state);
    if (early.isPresent()) {
      return Decision.refuse(early.get());
    }
    List<Long> parts = PersonalData.all(state);
    return parts.isEmpty()
        ? Decision.refuse(ProblemCode.NO_PERSONAL_DATA)
        : Decision.accept(parts.stream().map(part -> Draft.of(new PartErased(part))).toList());
  }

  private static Optional<Refusal> early(ConventionState state) {
    if (state.life().phase() != Life.Phase.PUBLISHED) {
      return Optional.of(Refusal.of(ProblemCode.CONVENTION_NOT_PUBLISHED));
    }
    List<Integer> open =
        state.votes().inOrder().stream()
            .filter(vote -> !OVER.contains(vote.phase()))
            .map(Vote::number)
            .toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(Refusal.of(ProblemCode.OBJECTION_PERIOD_RUNNING).with("votes", open));
  }
}
