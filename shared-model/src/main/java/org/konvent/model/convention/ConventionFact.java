package org.konvent.model.convention;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact about the life of the convention itself. */
public sealed interface ConventionFact extends Fact
    permits ConventionFounded,
        PutOnline,
        TakenOffline,
        ConventionEnded,
        ConventionPublished,
        EpochBegun {
  Life fold(Life life, Entry entry);
}
