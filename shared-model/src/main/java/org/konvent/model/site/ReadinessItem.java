package org.konvent.model.site;

/** What is checked at every site before the start (readiness board). */
public enum ReadinessItem {
  INSTALLED,
  ENROLLED,
  /** A tally was sent for practice and came back as it should. */
  TEST_TALLY,
  /** The camera is fixed on the lectern. */
  LECTERN_CAMERA,
  SOUND_LEVELS,
  /** The other sites' picture and sound were seen and heard. */
  PICTURE_AND_SOUND,
  /** The number is known and somebody answered. */
  PHONE_KNOWN,
  CLOCK
}
