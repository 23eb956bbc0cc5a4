package org.konvent.master.stage;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.master.command.Disclosed;
import org.konvent.model.stage.Equipment;
import org.konvent.model.stage.OpinionPoll;
import org.konvent.model.stage.PollQuestion;
import org.konvent.model.stage.Programme;
import org.konvent.model.stage.Stage;

/**
 * What is on air.
 *
 * @param mark whether what was requested is on air
 * @param poll the opinion poll that runs
 * @param equipment by site
 */
public record OnAirView(
    Optional<Programme> requested,
    Optional<Programme> reported,
    String mark,
    boolean followsSpeech,
    Optional<Poll> poll,
    Map<String, Equipment> equipment,
    String stream,
    boolean publicExcluded) {

  /** An opinion poll; {@code cameras} are the sites that turned theirs to the whole hall. */
  public record Poll(
      int number, Optional<String> question, long ends, java.util.Set<String> cameras) {}

  static OnAirView of(Disclosed reading) {
    Stage stage = reading.state().stage();
    return new OnAirView(
        stage.onAir().requested(),
        stage.onAir().reported(),
        stage.onAir().mark().name(),
        stage.followsSpeech(),
        stage.runningPoll().map(poll -> poll(poll, reading)),
        new TreeMap<>(stage.equipment()),
        stage.stream().name(),
        stage.publicExcluded());
  }

  private static Poll poll(OpinionPoll poll, Disclosed reading) {
    return new Poll(
        poll.number(),
        reading.secret(poll.asked(), PollQuestion.class).map(PollQuestion::question),
        poll.ends(),
        poll.cameras());
  }
}
