package org.konvent.model.vote;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact about a vote or an election. */
public sealed interface VoteFact extends Fact permits VoteOverdue {
  Votes fold(Votes votes, Entry entry);
}
