package org.konvent.model.stage;

/** Who says what is on air. */
public enum ReportSource {
  /** The vision mixer. */
  MIXER,
  /** A media helper who looks at it. */
  HAND
}
