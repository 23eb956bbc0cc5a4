package org.konvent.satellite.rehearsal.play;

/** Something that happens on the day. */
public interface Step {

  /** Does it, and returns when the master has recorded it. */
  void play(House house);
}
