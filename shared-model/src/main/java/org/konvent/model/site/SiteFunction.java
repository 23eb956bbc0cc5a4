package org.konvent.model.site;

/** What somebody does at a site during the convention; one person may hold several. */
public enum SiteFunction {
  /** Says who speaks and what is decided; one person at a time. */
  CHAIR(true),
  /** Media helper for the picture. */
  MEDIA_PICTURE(false),
  /** Media helper for camera and sound. */
  MEDIA_CAMERA_AND_SOUND(false),
  /** Media helper for the other systems. */
  MEDIA_OTHER(false),
  /** Elected by the whole convention; the main site's is the chief returning officer. */
  RETURNING_OFFICER(true),
  /** Elected by the whole convention. */
  TELLER(false),
  /** A teller who may confirm and send in place of the returning officer, deputised by name. */
  DEPUTISED_TELLER(false),
  MINUTE_TAKER(true),
  /** Takes the minutes of the site's own result. */
  SECOND_MINUTE_TAKER(true);

  private final boolean single;

  SiteFunction(boolean single) {
    this.single = single;
  }

  /** Whether one person holds it at a time, so that the next one takes over from the last. */
  public boolean isSingle() {
    return single;
  }
}
