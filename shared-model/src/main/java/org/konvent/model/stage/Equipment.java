package org.konvent.model.stage;

/**
 * What a site's lectern has.
 *
 * @param microphoneOpen what the site is told: <em>Dein Mikro: offen</em> or <em>zu</em>
 * @param microphoneTicked a technician has heard it
 * @param cameraTicked a technician has seen it
 */
public record Equipment(boolean microphoneOpen, boolean microphoneTicked, boolean cameraTicked) {

  static final Equipment UNSEEN = new Equipment(false, false, false);

  /** Whether a speaker can be called there. */
  public boolean isReady() {
    return microphoneTicked && cameraTicked;
  }

  Equipment open(boolean open) {
    return new Equipment(open, microphoneTicked, cameraTicked);
  }

  Equipment tick(boolean microphone, boolean camera) {
    return new Equipment(microphoneOpen, microphone, camera);
  }
}
