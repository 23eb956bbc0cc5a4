package org.konvent.model.site;

/** What failed at a site; it matters when a decision is challenged. */
public enum IncidentKind {
  LINK,
  PICTURE,
  SOUND,
  OTHER
}
