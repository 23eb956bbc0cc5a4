package org.konvent.model.agenda;

/** What an agenda item is about. */
public enum ItemKind {
  MATTER,
  ELECTION,
  /** Opening, quorum, elections of the chair: what every convention has to do. */
  FORMALITY,
  BREAK
}
