package org.konvent.model.vote;

/** A vote on a matter, or an election of persons; both are a {@link Vote}. */
public enum VoteKind {
  VOTE,
  ELECTION
}
