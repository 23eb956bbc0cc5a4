package org.konvent.model.command.stage;

import java.util.Objects;
import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.OnAir;
import org.konvent.model.stage.Programme;
import org.konvent.model.stage.ProgrammeReported;
import org.konvent.model.stage.ReportSource;

/** The mixer, or a media helper who looks at it, says what is on air. */
public record ReportProgramme(Programme programme, ReportSource source) implements Act {

  public ReportProgramme {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(source, "source");
  }

  @Override
  public Decision act(ConventionState state, Context context) {
    boolean known = state.stage().onAir().reported().filter(programme::equals).isPresent();
    if (known && state.stage().onAir().mark() == OnAir.Mark.CONFIRMED) {
      return Decision.refuse(ProblemCode.STAGE_UNCHANGED);
    }
    return StageChecks.unknownSite(state, programme)
        .orElseGet(() -> Decision.accept(new ProgrammeReported(programme, source)));
  }
}
