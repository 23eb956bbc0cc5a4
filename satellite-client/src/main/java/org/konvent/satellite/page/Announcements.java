package org.konvent.satellite.page;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.queue.Contribution;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.Vote;

/** Notices that a result was announced, and that things went on since. */
final class Announcements {

  private Map<Integer, ResultAnnounced> known;
  private Optional<Fresh> fresh = Optional.empty();
  private Scene before;
  private Position last = new Position(0, 0);

  /** How far the journal was that somebody looked at. */
  private record Position(long epoch, long size) {

    boolean isBefore(Position other) {
      return epoch < other.epoch || (epoch == other.epoch && size < other.size);
    }
  }

  /** The result, and what was going on when it was announced. */
  private record Fresh(int vote, Scene scene) {}

  /**
   * @param spoken who spoke last
   */
  private record Scene(
      Optional<String> speaker, Optional<String> spoken, Optional<String> item, boolean voting) {

    static Scene of(ConventionState state) {
      return new Scene(
          state.queues().current(),
          state.queues().last().map(Contribution::number),
          state.agenda().running().map(AgendaItem::id),
          state.votes().hasUnfinished());
    }

    /** Whether nobody has begun or ended a speech, and the convention is still at the same item. */
    boolean goesOnFrom(Scene earlier) {
      return speaker.equals(earlier.speaker)
          && spoken.equals(earlier.spoken)
          && item.equals(earlier.item);
    }
  }

  /** The vote whose result everybody is looking at. */
  synchronized Optional<Integer> freshIn(ConventionState state) {
    Position position = new Position(state.life().epoch().number(), state.size());
    if (position.isBefore(last)) {
      return fresh.map(Fresh::vote); // whoever looks is late
    }
    last = position;
    Scene scene = Scene.of(state);
    Map<Integer, ResultAnnounced> now =
        state.votes().inOrder().stream()
            .filter(vote -> vote.announcement().isPresent())
            .collect(Collectors.toMap(Vote::number, vote -> vote.announcement().orElseThrow()));
    // where more happened at once than an announcement, as after an outage, nobody knows what was
    // last
    if (known != null && scene.goesOnFrom(before)) {
      now.entrySet().stream()
          .filter(entry -> !entry.getValue().equals(known.get(entry.getKey())))
          .reduce((earlier, later) -> later)
          .ifPresent(entry -> fresh = Optional.of(new Fresh(entry.getKey(), scene)));
    }
    known = now;
    before = scene;
    fresh = fresh.filter(it -> it.scene().equals(scene));
    return fresh.map(Fresh::vote);
  }
}
