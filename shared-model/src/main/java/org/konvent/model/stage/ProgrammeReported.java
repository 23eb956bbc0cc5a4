package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** This is on air, by the mixer or by a media helper. */
public record ProgrammeReported(Programme programme, ReportSource source) implements StageFact {

  @Override
  public Stage fold(Stage stage, Entry entry) {
    return stage.with(stage.onAir().report(programme, entry.seq()));
  }
}
