package org.konvent.model.stage;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Who is on air, and what every site is told about picture and sound.
 *
 * @param followsSpeech whether calling a speaker or mover requests their site
 * @param poll the last opinion poll
 * @param publicExcluded whether the public is excluded; the stream does not run then
 */
public record Stage(
    OnAir onAir,
    boolean followsSpeech,
    Optional<OpinionPoll> poll,
    PMap<String, Equipment> equipment,
    StreamState stream,
    boolean publicExcluded) {

  public static Stage empty() {
    return new Stage(
        OnAir.NOTHING, true, Optional.empty(), HashTreePMap.empty(), StreamState.STOPPED, false);
  }

  public Equipment equipmentOf(String site) {
    return equipment.getOrDefault(site, Equipment.UNSEEN);
  }

  /** The opinion poll that runs; the timer only says when to end it. */
  public Optional<OpinionPoll> runningPoll() {
    return poll.filter(OpinionPoll::running);
  }

  Stage with(OnAir changed) {
    return new Stage(changed, followsSpeech, poll, equipment, stream, publicExcluded);
  }

  Stage following(boolean follows) {
    return new Stage(onAir, follows, poll, equipment, stream, publicExcluded);
  }

  Stage with(OpinionPoll changed) {
    return new Stage(onAir, followsSpeech, Optional.of(changed), equipment, stream, publicExcluded);
  }

  Stage with(String site, Equipment changed) {
    return new Stage(
        onAir, followsSpeech, poll, equipment.plus(site, changed), stream, publicExcluded);
  }

  Stage with(StreamState changed) {
    return new Stage(onAir, followsSpeech, poll, equipment, changed, publicExcluded);
  }

  Stage excluding(boolean excluded) {
    return new Stage(onAir, followsSpeech, poll, equipment, stream, excluded);
  }
}
