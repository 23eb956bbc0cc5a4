package org.konvent.model.queue;

/** The three lists in which people wait for the lectern. */
public enum ListKind {
  /** The speakers' list. */
  SPEECHES('R', 0),
  /** Motions on the matter: motions, amendments, nominations, personal statements. */
  MOTIONS('A', 1),
  /** Procedural motions: they go first, after the current speech, and are never closed. */
  PROCEDURAL('G', 2);

  private final char letter;
  private final int seed;

  ListKind(char letter, int seed) {
    this.letter = letter;
    this.seed = seed;
  }

  /** First character of its entry numbers: Redebeitrag, Antrag, GO-Antrag. */
  public char letter() {
    return letter;
  }

  /** Where its check digits start, so that the wrong letter is caught as well. */
  int seed() {
    return seed;
  }

  public boolean isMotion() {
    return this != SPEECHES;
  }
}
