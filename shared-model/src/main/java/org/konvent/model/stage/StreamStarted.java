package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** The public stream runs, or goes on. */
public record StreamStarted() implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.with(StreamState.RUNNING);
  }
}
