package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** The public stream shows the pause card. */
public record StreamPaused() implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.with(StreamState.PAUSED);
  }
}
