package org.konvent.model.publication;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact about the minutes of a site or of the whole convention. */
public sealed interface PublicationFact extends Fact
    permits RecordSealed, WholeSealed, RecordSigned, RecordVerified, RecordPublished {

  Publication fold(Publication publication, Entry entry);
}
