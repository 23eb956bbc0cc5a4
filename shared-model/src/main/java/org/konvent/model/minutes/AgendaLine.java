package org.konvent.model.minutes;

import java.util.List;
import java.util.Optional;
import org.konvent.model.agenda.ItemState;

/**
 * An item of the agenda that the reader may see; times are convention time.
 *
 * @param title absent where it is not disclosed
 * @param votes numbers of the votes attached
 */
public record AgendaLine(
    Optional<String> title,
    ItemState state,
    Optional<Long> startedAt,
    Optional<Long> endedAt,
    List<Integer> votes,
    Anchor anchor) {

  public AgendaLine {
    votes = List.copyOf(votes);
  }
}
