package org.konvent.satellite.rehearsal.plan;

import java.nio.file.Path;

/** Input that cannot be played: where it is wrong, and what to do about it. */
public final class InputProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private InputProblem(String message) {
    super(message);
  }

  /** The whole file cannot be used. */
  public static InputProblem in(Path file, String what) {
    return new InputProblem(file.getFileName() + ": " + what);
  }

  /** Something in a line. */
  public static InputProblem at(Path file, long line, String what) {
    return new InputProblem("%s, line %d: %s".formatted(file.getFileName(), line, what));
  }

  /** Something in a column of a line, columns named or counted from 1. */
  public static InputProblem at(Path file, long line, String column, String what) {
    return new InputProblem(
        "%s, line %d, column %s: %s".formatted(file.getFileName(), line, column, what));
  }

  /** Something that fits no single place of a file, such as two options that contradict. */
  public static InputProblem of(String what) {
    return new InputProblem(what);
  }
}
