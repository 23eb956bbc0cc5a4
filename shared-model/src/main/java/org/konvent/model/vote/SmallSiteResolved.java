package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/** The convention resolved how a site with few voters takes part in a secret vote. */
public record SmallSiteResolved(int vote, String site, SmallSiteRule rule) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.resolving(site, rule));
  }
}
