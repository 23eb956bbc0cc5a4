package org.konvent.master.agenda;

import java.util.List;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaWording;
import org.konvent.model.convention.Disclosure;

/**
 * An item of the agenda.
 *
 * @param title where this reader may see it
 */
public record AgendaItemView(
    String item,
    Optional<String> title,
    String kind,
    int plannedMinutes,
    String visibility,
    String state,
    List<Integer> votes,
    List<String> motionTexts,
    Optional<Long> startedAt,
    Optional<Long> endedAt) {

  static List<AgendaItemView> all(Disclosed reading) {
    return reading.state().agenda().items().stream()
        .filter(item -> Disclosure.maySee(reading.audience(), item))
        .map(item -> of(item, reading))
        .toList();
  }

  private static AgendaItemView of(AgendaItem item, Disclosed reading) {
    return new AgendaItemView(
        item.id(),
        reading.secret(item.wording(), AgendaWording.class).map(AgendaWording::title),
        item.kind().name(),
        item.plannedMinutes(),
        item.visibility().name(),
        item.state().name(),
        item.votes(),
        item.motionTexts(),
        item.startedAt(),
        item.endedAt());
  }
}
