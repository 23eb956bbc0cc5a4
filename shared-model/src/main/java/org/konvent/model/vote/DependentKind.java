package org.konvent.model.vote;

/** What can rest on the outcome of a vote. */
public enum DependentKind {
  RUN_OFF,
  ALTERNATIVE_MOTION,
  CHANGED_RULE,
  OFFICE
}
