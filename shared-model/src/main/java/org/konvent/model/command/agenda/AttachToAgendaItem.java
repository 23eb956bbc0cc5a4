package org.konvent.model.command.agenda;

import java.util.List;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemAttached;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;

/** These prepared votes and motion texts, and no others, belong to an item, in this order. */
public record AttachToAgendaItem(String item, List<Integer> votes, List<String> motionTexts)
    implements ItemAct {

  public AttachToAgendaItem {
    votes = List.copyOf(votes);
    motionTexts = List.copyOf(motionTexts);
  }

  @Override
  public Decision act(AgendaItem found, ConventionState state, Context context) {
    for (int vote : votes) {
      if (state.votes().vote(vote).isEmpty()) {
        return Decision.refuse(ProblemCode.UNKNOWN_VOTE, "vote", vote);
      }
    }
    for (String number : motionTexts) {
      if (state.agenda().text(number).isEmpty()) {
        return Decision.refuse(ProblemCode.UNKNOWN_MOTION_TEXT, "number", number);
      }
    }
    return Decision.accept(
        new AgendaItemAttached(
            found.id(),
            votes.stream().distinct().toList(),
            motionTexts.stream().distinct().toList()));
  }
}
