package org.konvent.satellite.station;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.konvent.model.wire.Problem;

/** A call to the master that failed, and what the master said where it did. */
public final class CallFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Trouble trouble;
  private final transient Problem problem;

  CallFailed(Trouble trouble, String message, Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
    this.problem = null;
  }

  CallFailed(Problem problem) {
    super(problem.code() + ": " + problem.title());
    this.trouble = Trouble.REFUSED;
    this.problem = problem;
  }

  public Trouble trouble() {
    return trouble;
  }

  /** The master's problem, where it refused. */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  boolean is(int status) {
    return problem != null && problem.status() == status;
  }

  /** Whether this came of calling the master, and not of a fault in this program. */
  public static boolean isOfCall(Throwable failure) {
    Throwable cause = unwrapped(failure);
    return cause instanceof CallFailed
        || cause instanceof IOException
        || cause instanceof TimeoutException;
  }

  /** What went wrong in an asynchronous call. */
  public static CallFailed of(Throwable failure) {
    Throwable cause = unwrapped(failure);
    return cause instanceof CallFailed known
        ? known
        : new CallFailed(Trouble.NO_ANSWER, String.valueOf(cause.getMessage()), cause);
  }

  private static Throwable unwrapped(Throwable failure) {
    boolean wrapped =
        failure instanceof CompletionException || failure instanceof ExecutionException;
    return wrapped && failure.getCause() != null ? failure.getCause() : failure;
  }
}
