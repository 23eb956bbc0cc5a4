package org.konvent.model.stage;

import org.konvent.model.journal.Entry;

/** Placeholder of the feature's first fact. */
public record ProgrammeRequested() implements StageFact {
  @Override
  public Stage fold(Stage state, Entry entry) {
    return state;
  }
}
