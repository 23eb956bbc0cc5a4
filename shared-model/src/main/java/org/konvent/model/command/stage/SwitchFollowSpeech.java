package org.konvent.model.command.stage;

import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.FollowSpeechSwitched;

/** Whether a call to the lectern requests the site of the speaker or mover. */
public record SwitchFollowSpeech(boolean follows) implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    return state.stage().followsSpeech() == follows
        ? Decision.refuse(ProblemCode.STAGE_UNCHANGED)
        : Decision.accept(new FollowSpeechSwitched(follows));
  }
}
