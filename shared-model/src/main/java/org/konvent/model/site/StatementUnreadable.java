package org.konvent.model.site;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.statement.UnreadNote;

/**
 * A statement in its place of the chain whose body does not fit the format: it is kept and receipted,
 * and counts nothing. What it says is never disclosed, for it may hold figures.
 */
@HoldsSecret(UnreadNote.class)
public record StatementUnreadable(String installation, long chainSeq)
    implements SiteFact, StatementBorn {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites;
  }
}
