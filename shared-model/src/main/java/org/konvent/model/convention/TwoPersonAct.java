package org.konvent.model.convention;

import java.util.Arrays;
import java.util.Map;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.model.problem.ProblemCode;

/**
 * An act that two persons do, or none: corrections, annulments, replacing an installation during the
 * day, granting roles after the start. Asked for directly it is refused, except where one person
 * suffices; otherwise it is proposed, and carried out when a second person approves.
 */
public interface TwoPersonAct extends Command {

  /**
   * Hash of what the act rests upon. It is taken when proposed and again when approved: where it
   * differs, the proposal has lapsed.
   */
  Hash basis(ConventionState state);

  /** The act itself: its facts, or why it cannot be done. */
  Decision carryOut(ConventionState state, Context context);

  /** Whether one person may do it as things stand. */
  default boolean oneSuffices(ConventionState state) {
    return false;
  }

  @Override
  default Decision decide(ConventionState state, Context context) {
    return oneSuffices(state)
        ? carryOut(state, context)
        : Decision.refuse(ProblemCode.PROPOSAL_NEEDED);
  }

  /** A basis from the values that must stay as they are. */
  static Hash basisOf(Object... values) {
    return Hash.sha256(
        ModelJson.canonical(Map.of("basis", Arrays.stream(values).map(String::valueOf).toList())));
  }
}
