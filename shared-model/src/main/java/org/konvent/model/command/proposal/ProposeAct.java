package org.konvent.model.command.proposal;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Proposed;
import org.konvent.model.convention.TwoPersonAct;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.problem.ProblemCode;

/**
 * The first of two persons asks for an act. It must be possible as things stand; whether it still is
 * shows when the second approves.
 *
 * @param act name of the act, such as {@code ReplaceInstallation}
 * @param content its fields
 */
public record ProposeAct(String act, Map<String, Object> content) implements Command {

  public ProposeAct {
    content = content == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(content));
  }

  /** Proposes an act that is at hand. */
  public static ProposeAct of(TwoPersonAct act) {
    return new ProposeAct(TwoPersonActs.nameOf(act), ModelJson.tree(act));
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    Optional<Class<? extends TwoPersonAct>> type = TwoPersonActs.type(act);
    if (type.isEmpty()) {
      return Decision.refuse(ProblemCode.UNKNOWN_ACT, "act", String.valueOf(act));
    }
    TwoPersonAct proposed;
    try {
      proposed = TwoPersonActs.read(type.get(), content);
    } catch (UnreadableJson e) {
      return Decision.refuse(ProblemCode.MALFORMED_REQUEST, "act", act);
    }
    if (proposed.carryOut(state, context) instanceof Decision.Refused refused) {
      return refused;
    }
    return Decision.accept(
        new Proposed(
            state.proposals().nextId(), act, ModelJson.tree(proposed), proposed.basis(state)));
  }
}
