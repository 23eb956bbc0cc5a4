package org.konvent.web.problem;

import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/** Carries a {@link Refusal} out of an endpoint; mapped once, in {@link ProblemMappers}. */
public class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.code().code(), null, false, false);
    this.refusal = refusal;
  }

  public static RefusedException of(ProblemCode code) {
    return new RefusedException(Refusal.of(code));
  }

  public static RefusedException of(ProblemCode code, String name, Object value) {
    return new RefusedException(Refusal.of(code, name, value));
  }

  public Refusal refusal() {
    return refusal;
  }
}
