package org.konvent.model.site;

import org.konvent.model.journal.Entry;

/**
 * The master released an installation that cannot do it itself (broken, stolen).
 *
 * @param ground why
 * @param from position of the chain from which its statements are refused; earlier ones stay
 */
public record InstallationForcedOut(String installation, String ground, long from)
    implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.with(sites.installation(installation).orElseThrow().released());
  }
}
