package org.konvent.satellite.rehearsal.crew;

import java.util.Optional;
import org.konvent.model.wire.Problem;

/** The master did not do what was asked, and said why. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private Refused(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static Refused of(String request, int status, Optional<Problem> problem) {
    String said =
        problem
            .map(it -> "%s (%s) %s".formatted(it.title(), it.code(), it.detail()))
            .orElse("HTTP " + status);
    String code = problem.map(Problem::code).orElse("");
    return new Refused(status, code, "%s: %s".formatted(request, said));
  }

  public int status() {
    return status;
  }

  /** The problem's stable code; empty where the answer was none of the master's own. */
  public String code() {
    return code;
  }

  public boolean is(String problem) {
    return code.equals(problem);
  }
}
