package org.konvent.model.convention;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact about an act that needs two persons: {@code Proposed → Approved | Withdrawn}. */
public sealed interface ProposalFact extends Fact permits Proposed, Approved, Withdrawn {
  Proposals fold(Proposals proposals, Entry entry);
}
