package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.tally.PlausibilityRule;

/**
 * The chief returning officer settled a finding.
 *
 * @param rule absent where the site disputes what was recorded for it
 * @param site absent where it is about the total
 */
public record FindingResolved(
    int vote, Optional<PlausibilityRule> rule, Optional<String> site, String ground)
    implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.with(it.outcome().settling(new FindingKey(rule, site))));
  }
}
