package org.konvent.model.site;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.log.Hash;

/**
 * An installation works for a site from now on and is thereby locked: a second one of the same name
 * is refused until this one is released.
 *
 * @param installation key name
 * @param key public key in the text form of signed notes
 * @param firstSeq position of its first statement; above 1 it goes on where a former device stopped
 * @param prev hash of that device's last statement
 */
public record InstallationEnrolled(
    String site, String suffix, String installation, String key, long firstSeq, Optional<Hash> prev)
    implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    Installation known =
        sites
            .installation(installation)
            .orElseGet(() -> Installation.of(installation, site, suffix));
    return sites.with(known.locked(new Installation.Key(key, firstSeq, entry.seq())));
  }
}
