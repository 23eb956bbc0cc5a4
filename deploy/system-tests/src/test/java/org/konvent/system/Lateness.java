package org.konvent.system;

import org.konvent.model.convention.Profile;
import org.konvent.model.journal.Entry;
import org.konvent.system.client.VoteDesk;

/** The rule for lateness once more, as somebody outside the applications reads it. */
final class Lateness {

  private Lateness() {}

  /** The last moment at which figures are in time. */
  static long limit(VoteDesk votes, int vote) {
    return votes.deadline(vote) + Profile.DEFAULT.graceMillis();
  }

  /** The moment that decides for an entry. */
  static long judged(Entry entry) {
    return judged(entry, Profile.DEFAULT);
  }

  static long judged(Entry entry, Profile profile) {
    return waited(entry) > profile.queueingMillis() ? entry.at() : entry.arrival();
  }

  /** How long it waited for the writer, in milliseconds. */
  static long waited(Entry entry) {
    return entry.at() - entry.arrival();
  }
}
