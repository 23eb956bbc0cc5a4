package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** The public stream is over. */
public record StreamStopped() implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.with(StreamState.STOPPED);
  }
}
