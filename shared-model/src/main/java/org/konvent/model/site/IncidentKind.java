package org.konvent.model.site;

/** What failed at a site, or was done about it; it matters when a decision is challenged. */
public enum IncidentKind {
  LINK,
  PICTURE,
  SOUND,
  /** The chair went on without a site that cannot be reached. */
  WENT_ON,
  OTHER
}
