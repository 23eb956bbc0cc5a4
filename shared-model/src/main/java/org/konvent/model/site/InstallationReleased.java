package org.konvent.model.site;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.statement.StatementNote;

/** An installation said its last statement and was released in order. */
@HoldsSecret(StatementNote.class)
public record InstallationReleased(String installation, long chainSeq, String ground)
    implements SiteFact, StatementBorn {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.with(sites.installation(installation).orElseThrow().released());
  }
}
