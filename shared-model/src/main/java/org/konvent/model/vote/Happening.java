package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/**
 * Something about a vote that people want to see beside it, with the entry that tells it.
 *
 * @param what the kind of the entry
 * @param at convention time
 * @param minutes how much more time was asked for or given
 * @param ground what was said with it
 */
public record Happening(
    String what,
    Optional<String> site,
    long seq,
    long at,
    Optional<Integer> minutes,
    Optional<String> ground) {

  static Happening of(VoteFact fact, Entry entry) {
    return new Happening(
        fact.kind(), Optional.empty(), entry.seq(), entry.at(), Optional.empty(), Optional.empty());
  }

  /** More time, which somebody asked for or the chair gave. */
  static Happening time(
      VoteFact fact, Optional<String> site, int minutes, String ground, Entry entry) {
    return new Happening(
        fact.kind(), site, entry.seq(), entry.at(), Optional.of(minutes), Optional.of(ground));
  }

  /** What a site made happen. */
  static Happening at(String site, VoteFact fact, Entry entry) {
    return new Happening(
        fact.kind(),
        Optional.of(site),
        entry.seq(),
        entry.at(),
        Optional.empty(),
        Optional.empty());
  }
}
