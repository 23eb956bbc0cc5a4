package org.konvent.master.backup;

/** A backup that cannot be believed: cut off, changed, or of another master. */
public class DamagedBackup extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DamagedBackup(String message) {
    super("The backup is refused: " + message + ".");
  }
}
