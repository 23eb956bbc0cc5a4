package org.konvent.model.tally;

/** What a blank ballot is; frozen with the vote ({@code domain.md} 5). */
public enum BlankBallots {
  /** Valid, an abstention: counted as blank, or with the abstentions where the form has them. */
  ABSTENTION,
  /** Invalid: counted with the invalid ballots, the blank field stays zero. */
  INVALID
}
