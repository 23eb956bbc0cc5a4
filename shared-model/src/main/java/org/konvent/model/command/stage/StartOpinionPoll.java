package org.konvent.model.command.stage;

import java.util.List;
import org.konvent.model.command.Act;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.OpinionPoll;
import org.konvent.model.stage.OpinionPollStarted;
import org.konvent.model.stage.PollQuestion;
import org.konvent.model.stage.Programme;
import org.konvent.model.stage.ProgrammeRequested;

/**
 * Everybody is asked an opinion: the video wall is requested, every site is told <em>Kamera auf
 * Saaltotale</em>, a timer runs; nothing is counted.
 *
 * @param seconds 1 to 3,600
 */
public record StartOpinionPoll(String question, int seconds) implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    if (state.stage().runningPoll().isPresent()) {
      return Decision.refuse(ProblemCode.OPINION_POLL_RUNNING);
    }
    WrittenFields fields = new WrittenFields();
    String written = fields.required("question", question, WrittenFields.TITLE);
    fields.within("seconds", seconds, 1, 3_600);
    if (fields.refusal().isPresent()) {
      return Decision.refuse(fields.refusal().get());
    }
    int number = state.stage().poll().map(OpinionPoll::number).orElse(0) + 1;
    OpinionPollStarted started = new OpinionPollStarted(number, context.now() + seconds * 1_000L);
    return Decision.accept(
        List.of(
            Draft.of(started, new PollQuestion(written)),
            Draft.of(new ProgrammeRequested(Programme.WALL))));
  }
}
