package org.konvent.satellite.cli;

/** What a command says to the shell. */
final class ExitCode {

  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int UNREACHABLE = 69;

  /** The program is at fault, not who uses it ({@code EX_SOFTWARE} of sysexits.h). */
  static final int FAULT = 70;

  static final int TRY_AGAIN = 75;
  static final int NOT_ALLOWED = 77;

  private ExitCode() {}
}
