package org.konvent.model.agenda;

import java.util.List;
import org.konvent.model.journal.Entry;

/** These votes and motion texts, and no others, belong to the item, in this order. */
public record AgendaItemAttached(String item, List<Integer> votes, List<String> motionTexts)
    implements AgendaFact {

  public AgendaItemAttached {
    votes = List.copyOf(votes);
    motionTexts = List.copyOf(motionTexts);
  }

  @Override
  public Agenda fold(Agenda agenda, Entry entry) {
    return agenda.change(item, i -> i.attached(votes, motionTexts));
  }

  @Override
  public Visibility readers(Agenda agenda, long seq) {
    return agenda.seenBy(item);
  }
}
