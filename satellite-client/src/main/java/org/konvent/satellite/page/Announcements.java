package org.konvent.satellite.page;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.Vote;

/** Notices that a result was announced, and that things went on since. */
final class Announcements {

  private Map<Integer, ResultAnnounced> known;
  private Optional<Fresh> fresh = Optional.empty();

  /** The result, and what was going on when it was announced. */
  private record Fresh(int vote, Scene scene) {}

  private record Scene(Optional<String> speaker, Optional<String> item, boolean voting) {

    static Scene of(ConventionState state) {
      return new Scene(
          state.queues().current(),
          state.agenda().running().map(AgendaItem::id),
          state.votes().hasUnfinished());
    }
  }

  /** The vote whose result everybody is looking at. */
  synchronized Optional<Integer> freshIn(ConventionState state) {
    Map<Integer, ResultAnnounced> now =
        state.votes().inOrder().stream()
            .filter(vote -> vote.announcement().isPresent())
            .collect(Collectors.toMap(Vote::number, vote -> vote.announcement().orElseThrow()));
    if (known != null) {
      now.entrySet().stream()
          .filter(entry -> !entry.getValue().equals(known.get(entry.getKey())))
          .reduce((earlier, later) -> later)
          .ifPresent(entry -> fresh = Optional.of(new Fresh(entry.getKey(), Scene.of(state))));
    }
    known = now;
    fresh = fresh.filter(it -> it.scene().equals(Scene.of(state)));
    return fresh.map(Fresh::vote);
  }
}
