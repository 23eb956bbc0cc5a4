package org.konvent.model.site;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.statement.StatementNote;

/**
 * A site reported, signed, how many are accredited and present. Earlier counts stay visible.
 *
 * @param vote the vote it is meant for
 * @param ground why it changed
 */
@HoldsSecret(StatementNote.class)
public record PresenceReported(
    String site,
    String installation,
    long chainSeq,
    int accredited,
    int present,
    Optional<Integer> vote,
    Optional<String> ground)
    implements SiteFact, StatementBorn {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    Site.Presence counts =
        new Site.Presence(accredited, present, vote, ground, entry.at(), entry.seq());
    return sites.change(site, it -> it.counted(counts));
  }
}
