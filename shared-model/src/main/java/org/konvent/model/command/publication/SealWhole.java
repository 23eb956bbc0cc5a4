package org.konvent.model.command.publication;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.publication.Standing;
import org.konvent.model.publication.WholeSealed;

/**
 * The minutes of the whole convention are sealed as the journal stands.
 *
 * @param version the next one
 */
public record SealWhole(int version) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    Standing standing = state.publication().standing(Optional.empty());
    return RecordRules.ended(state)
        .or(() -> unchanged(standing))
        .or(() -> RecordRules.expected(standing.versions().next(), version))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new WholeSealed(version, state.size())));
  }

  /** Sealing it again would only void the signatures. */
  private static Optional<Refusal> unchanged(Standing standing) {
    return standing
        .current()
        .map(it -> Refusal.of(ProblemCode.RECORD_UNCHANGED, "version", it.number()));
  }
}
