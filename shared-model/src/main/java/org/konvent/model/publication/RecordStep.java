package org.konvent.model.publication;

/** How far minutes are: {@code in progress → sealed → signed → verified → published}. */
public enum RecordStep {
  IN_PROGRESS,
  SEALED,
  SIGNED,
  VERIFIED,
  PUBLISHED
}
