package org.konvent.model.stage;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/**
 * Everybody is asked an opinion, and every site to show its whole hall; the question is sealed.
 *
 * @param poll number, from 1
 * @param ends when the timer is at zero, convention time
 */
@HoldsSecret(PollQuestion.class)
public record OpinionPollStarted(int poll, long ends) implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.with(OpinionPoll.started(poll, ends, entry.seq()));
  }
}
