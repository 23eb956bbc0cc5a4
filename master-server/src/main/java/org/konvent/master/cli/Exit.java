package org.konvent.master.cli;

/** How a command ends, for scripts. */
public enum Exit {
  DONE(0),
  /** Refused by a rule, or verification failed. */
  REFUSED(1),
  /** Wrong usage, or something is incomplete. */
  USAGE(2),
  /** The master cannot be reached. */
  UNREACHABLE(69),
  /** May work later. */
  TRY_AGAIN(75),
  NOT_ALLOWED(77);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
