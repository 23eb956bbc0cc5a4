package org.konvent.master.queue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.konvent.master.account.SignInLimits;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.limit.FailureLimit;
import org.konvent.web.problem.RefusedException;

/** Slows guessing of withdrawal passwords: per entry number, never the whole terminal. */
@ApplicationScoped
public class WithdrawalGuard {

  private final FailureLimit perNumber;

  public WithdrawalGuard(SignInLimits limits) {
    perNumber = new FailureLimit(limits.failuresPerEntry(), limits.entryRecovery());
  }

  /**
   * Makes the try, where there were not too many for this number.
   *
   * @param attempt says whether the password fits; where it does not, the try is refused
   */
  Uni<Boolean> guard(String number, Supplier<Uni<Boolean>> attempt) {
    perNumber.admit(number);
    return attempt
        .get()
        .onFailure()
        .invoke(() -> perNumber.takenBack(number))
        .invoke(fits -> judged(number, fits));
  }

  private void judged(String number, boolean fits) {
    if (!fits) {
      throw RefusedException.of(ProblemCode.WITHDRAWAL_REFUSED);
    }
    perNumber.succeeded(number);
  }
}
