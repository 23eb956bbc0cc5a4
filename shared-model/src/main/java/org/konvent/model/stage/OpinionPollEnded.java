package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** The opinion was seen. */
public record OpinionPollEnded(int poll) implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.with(stage.poll().orElseThrow().ended());
  }
}
