package org.konvent.model.vote;

/** Why the chair declares a result. */
public enum Basis {
  CLEAR_ESTIMATE,
  CHAIR_DECISION,
  COUNTED
}
