package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** The chair, a media helper or a call to the lectern asks for this on air. */
public record ProgrammeRequested(Programme programme) implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.with(stage.onAir().request(programme, entry.seq()));
  }
}
