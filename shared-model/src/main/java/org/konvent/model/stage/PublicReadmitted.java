package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** The public is readmitted; somebody starts the stream again. */
public record PublicReadmitted() implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.excluding(false);
  }
}
