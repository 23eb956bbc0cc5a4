package org.konvent.model.command.stage;

import java.util.Objects;
import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.stage.Programme;
import org.konvent.model.stage.ProgrammeRequested;

/** A site, the video wall or the pause card is to be on air; the mixer does it, or somebody at it. */
public record RequestProgramme(Programme programme) implements Act {

  public RequestProgramme {
    Objects.requireNonNull(programme, "programme");
  }

  @Override
  public Decision act(ConventionState state, Context context) {
    return StageChecks.unknownSite(state, programme)
        .orElseGet(() -> Decision.accept(new ProgrammeRequested(programme)));
  }
}
