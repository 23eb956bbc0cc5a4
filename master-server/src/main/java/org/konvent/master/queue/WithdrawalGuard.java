package org.konvent.master.queue;

import jakarta.enterprise.context.ApplicationScoped;
import org.konvent.master.account.SignInLimits;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.limit.FailureLimit;
import org.konvent.web.problem.ProblemReplies;
import org.konvent.web.problem.RefusedException;

/** Slows guessing of withdrawal passwords: per entry number, never the whole terminal. */
@ApplicationScoped
public class WithdrawalGuard {

  private final FailureLimit perNumber;

  public WithdrawalGuard(SignInLimits limits) {
    perNumber = new FailureLimit(limits.failuresPerEntry(), limits.entryRecovery());
  }

  /** Refuses the try where there were too many for this number. */
  void require(String number) {
    perNumber
        .waitSeconds(number)
        .ifPresent(
            seconds -> {
              throw RefusedException.of(
                  ProblemCode.TOO_MANY_TRIES, ProblemReplies.RETRY_AFTER, seconds);
            });
  }

  /** Counts a failure and refuses. */
  void tried(String number, boolean fits) {
    if (!fits) {
      perNumber.failed(number);
      throw RefusedException.of(ProblemCode.WITHDRAWAL_REFUSED);
    }
    perNumber.succeeded(number);
  }
}
