package org.konvent.model.site;

import org.konvent.model.journal.Entry;

/** The convention decides when it has a quorum. */
public record QuorumRuleSet(QuorumRule rule) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.with(rule);
  }
}
