package org.konvent.model.stage;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact of this feature. */
public sealed interface StageFact extends Fact permits ProgrammeRequested {
  Stage fold(Stage state, Entry entry);
}
