package org.konvent.model.command.stage;

import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.MicrophoneSwitched;

/**
 * A site is told that its microphone is open, or not.
 *
 * @param site for the crew; otherwise the installation's own
 */
public record SwitchMicrophone(Optional<String> site, boolean open) implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    String told = fields.site(state, context, site);
    if (fields.refusal().isPresent()) {
      return Decision.refuse(fields.refusal().get());
    }
    return state.stage().equipmentOf(told).microphoneOpen() == open
        ? Decision.refuse(ProblemCode.STAGE_UNCHANGED)
        : Decision.accept(new MicrophoneSwitched(told, open));
  }
}
