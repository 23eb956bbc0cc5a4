package org.konvent.web.problem;

import org.konvent.model.problem.ProblemCode;

/** The problem code for a bare HTTP status of the framework. */
final class StatusProblems {

  private StatusProblems() {}

  static ProblemCode code(int status) {
    return switch (status) {
      case 401 -> ProblemCode.NOT_SIGNED_IN;
      case 403 -> ProblemCode.NOT_ALLOWED;
      case 404 -> ProblemCode.NOT_FOUND;
      case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
      case 406 -> ProblemCode.NOT_ACCEPTABLE;
      case 413 -> ProblemCode.BODY_TOO_LARGE;
      case 415 -> ProblemCode.MEDIA_TYPE_UNSUPPORTED;
      case 429 -> ProblemCode.TOO_MANY_TRIES;
      case 503 -> ProblemCode.UNAVAILABLE;
      default -> status < 500 ? ProblemCode.MALFORMED_REQUEST : ProblemCode.COMMAND_FAILED;
    };
  }
}
