package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/**
 * The chief returning officer settled a finding. Which rule spoke, and why it is settled, would tell
 * something about figures that nobody else may see yet: it is sealed as they are.
 *
 * @param site absent where it is about the total
 * @param dispute whether the site disputes what was recorded for it, which everybody knows
 */
@HoldsSecret(SettledFinding.class)
public record FindingResolved(int vote, Optional<String> site, boolean dispute)
    implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    Settled settled = new Settled(entry.seq(), site, dispute);
    return votes.change(vote, it -> it.with(it.outcome().settling(settled)));
  }
}
