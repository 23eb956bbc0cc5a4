package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** The public is excluded: what of the stream runs is paused by itself. */
public record PublicExcluded() implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    StreamState stream =
        stage.stream() == StreamState.RUNNING ? StreamState.PAUSED : stage.stream();
    return stage.excluding(true).with(stream);
  }
}
