package org.konvent.model.stage;

/** The public stream. */
public enum StreamState {
  STOPPED,
  RUNNING,
  PAUSED
}
