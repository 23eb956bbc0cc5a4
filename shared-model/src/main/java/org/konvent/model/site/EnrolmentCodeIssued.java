package org.konvent.model.site;

import org.konvent.model.journal.Entry;

/**
 * The crew issued a one-time code, to be read out, with which an installation may ask to work for the
 * site. The code itself is never journalled.
 */
public record EnrolmentCodeIssued(String site, String suffix) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites;
  }
}
