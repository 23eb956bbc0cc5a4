package org.konvent.satellite.local;

/** A request to the local API that is refused, with a stable code. */
public final class LocalRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  public LocalRefused(int status, String code) {
    super(code);
    this.status = status;
    this.code = code;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
