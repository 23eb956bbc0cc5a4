package org.konvent.satellite.rehearsal.plan;

import java.nio.file.Path;

/** Input that cannot be played: where it is wrong, and what to do about it. */
public final class InputProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Phrase phrase;

  private InputProblem(Phrase phrase) {
    super(phrase.toString());
    this.phrase = phrase;
  }

  /** The whole file cannot be used. */
  public static InputProblem in(Path file, Phrase what) {
    return of("in-file", file.getFileName(), what);
  }

  /** Something in a line. */
  public static InputProblem at(Path file, long line, Phrase what) {
    return of("in-line", file.getFileName(), line, what);
  }

  /** Something in a column of a line, columns named or counted from 1. */
  public static InputProblem at(Path file, long line, String column, Phrase what) {
    return of("in-column", file.getFileName(), line, column, what);
  }

  /** Something that fits no single place of a file, such as two options that contradict. */
  public static InputProblem of(String key, Object... values) {
    return of(Phrase.of(key, values));
  }

  public static InputProblem of(Phrase what) {
    return new InputProblem(what);
  }

  /** What is wrong, for the reader's language. */
  public Phrase phrase() {
    return phrase;
  }
}
