package org.konvent.model.log;

/** Bytes or text that are not what the log's formats allow; the message says where and what. */
public final class MalformedLogData extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param where the format and, if known, the line or position, as in {@code checkpoint, line 2}
   * @param what what is wrong there
   */
  public MalformedLogData(String where, String what) {
    super(where + ": " + what);
  }
}
