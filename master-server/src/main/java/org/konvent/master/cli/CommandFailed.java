package org.konvent.master.cli;

/** A command could not be done: its exit code and one sentence that says what to do. */
public class CommandFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Exit exit;

  public CommandFailed(Exit exit, String sentence) {
    super(sentence);
    this.exit = exit;
  }

  public Exit exit() {
    return exit;
  }
}
