package org.konvent.model.command.vote;

/** How a vote is taken again; from first to last the escalation of an unclear show of hands. */
public enum Repetition {
  /** As it was: for hands the <em>Gegenprobe</em>. */
  AGAIN,
  /** Every site counts hands exactly. */
  COUNTED_HANDS,
  BALLOTS
}
