package org.konvent.model.minutes;

import java.util.List;
import java.util.Optional;

/**
 * A step in the course of a vote.
 *
 * @param kind of the entry, such as {@code VoteOpened}
 * @param at convention time
 * @param by who caused it, as in the entry
 * @param sites whom it is about
 * @param subject what it is about: an option, or how many minutes
 * @param ground what was said with it
 */
public record VoteEvent(
    String kind,
    long at,
    String by,
    List<String> sites,
    Optional<String> subject,
    Optional<String> ground,
    Anchor anchor) {

  public VoteEvent {
    sites = List.copyOf(sites);
  }
}
