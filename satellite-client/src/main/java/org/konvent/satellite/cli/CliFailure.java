package org.konvent.satellite.cli;

/** A command that comes to nothing: one exit code, one sentence. */
final class CliFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String key;
  private final transient Object[] values;

  /**
   * @param key of the sentence in {@code satellite_*.properties}
   */
  CliFailure(int exitCode, String key, Object... values) {
    super(key);
    this.exitCode = exitCode;
    this.key = key;
    this.values = values;
  }

  int exitCode() {
    return exitCode;
  }

  String sentence(Messages messages) {
    return messages.say(key, values);
  }
}
