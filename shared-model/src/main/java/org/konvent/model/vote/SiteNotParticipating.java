package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/** A site has nobody entitled: neither lapsed nor zero. */
public record SiteNotParticipating(int vote, String site) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.changeRow(vote, site, row -> row.to(RowState.NOT_PARTICIPATING));
  }
}
