package org.konvent.model.record;

/** A file that is no bundle, or not the one that its manifest describes. */
public final class UnreadableBundle extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason {
    /** No zip, beyond the limits, or a manifest that is none. */
    MALFORMED,
    /** The manifest is not signed by the key that it names. */
    NOT_SIGNED,
    /** A file is missing, not listed, or not the one that the manifest lists. */
    DIFFERS,
    /** A line is not canonical JSON of the form that belongs there. */
    LINE
  }

  private final Reason reason;
  private final String file;
  private final long line;

  public UnreadableBundle(Reason reason, String file, String message) {
    this(reason, file, 0, message);
  }

  /**
   * @param file within the bundle; empty where it is about the bundle itself
   * @param line from 1; 0 where it is about the whole file
   */
  public UnreadableBundle(Reason reason, String file, long line, String message) {
    super(message);
    this.reason = reason;
    this.file = file;
    this.line = line;
  }

  public Reason reason() {
    return reason;
  }

  public String file() {
    return file;
  }

  public long line() {
    return line;
  }
}
