package org.konvent.model.stage;

import java.util.Collection;
import java.util.List;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * An opinion poll (<em>Meinungsbild</em>): a question, a timer and the video wall. Never counted, no
 * vote.
 *
 * @param number from 1
 * @param ends when the timer is at zero, convention time
 * @param asked entry whose sealed part is the {@link PollQuestion}
 * @param cameras sites that said their camera shows the whole hall
 */
public record OpinionPoll(
    int number, long ends, boolean running, long asked, PSet<String> cameras) {

  static OpinionPoll started(int number, long ends, long asked) {
    return new OpinionPoll(number, ends, true, asked, HashTreePSet.empty());
  }

  OpinionPoll acknowledge(String site) {
    return new OpinionPoll(number, ends, running, asked, cameras.plus(site));
  }

  OpinionPoll ended() {
    return new OpinionPoll(number, ends, false, asked, cameras);
  }

  /** The sites whose camera is still to be turned, of these. */
  public List<String> waitingFor(Collection<String> sites) {
    return sites.stream().filter(site -> !cameras.contains(site)).sorted().toList();
  }
}
