package org.konvent.model.tally;

/** How a vote is taken ({@code domain.md} 5, <i>Ballot forms</i>). */
public enum BallotForm {
  /** Show of hands: fractions, or exact counts at any site. */
  HAND,
  /** A ballot with yes, no or abstention. */
  YES_NO_ABSTAIN,
  /** One of k options. */
  PLURALITY,
  /** At most m of k options. */
  SELECTION,
  /** Any number of k options. */
  APPROVAL,
  /** Yes, no or abstention for each candidate. */
  PER_CANDIDATE,
  /** A ranking; the profiles are merged and evaluated once. */
  RANKED;

  /** Whether the options are ticked, so that a count per option is the whole result. */
  public boolean countsTicks() {
    return this == PLURALITY || this == SELECTION || this == APPROVAL;
  }

  /** Whether blank ballots stand in a field of their own rather than among the abstentions. */
  public boolean countsBlanksApart() {
    return countsTicks() || this == RANKED;
  }

  /** Whether the row carries one count per option. */
  public boolean countsOptions() {
    return countsTicks() || this == YES_NO_ABSTAIN;
  }
}
