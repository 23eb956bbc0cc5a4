package org.konvent.master.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.limit.FailureLimit;
import org.konvent.web.problem.RefusedException;
import org.konvent.web.request.Worker;

/**
 * Slows guessing of passwords and codes. What is guessed from one address is refused for a while;
 * an address with failures at many names is only delayed, because a whole hall may share it. So a
 * stranger elsewhere can lock out nobody.
 */
@ApplicationScoped
public class GuessingGuard {

  private final FailureLimit perName;
  private final FailureLimit perAddress;
  private final Duration delay;

  public GuessingGuard(SignInLimits limits) {
    perName = new FailureLimit(limits.failuresPerAccount(), limits.accountRecovery());
    perAddress = new FailureLimit(limits.failuresPerAddress(), limits.addressRecovery());
    delay = limits.addressDelay();
  }

  /**
   * Makes the try when its turn comes, also for somebody who has gone meanwhile; it counts unless it was right, or
   * not judged at all.
   *
   * @param name what is guessed at, such as {@code account:eva} or {@code site:trier}
   * @param attempt fails with {@link RefusedException} on a wrong guess
   */
  public <T> Uni<T> guard(String name, String address, Supplier<Uni<T>> attempt) {
    String both = name + " " + address;
    perName.admit(both);
    return Worker.toTheEnd(
        turn(address)
            .flatMap(go -> attempt.get())
            .invoke(done -> perName.succeeded(both))
            .onFailure(GuessingGuard::isWrongGuess)
            .invoke(wrong -> perAddress.failed(address))
            .onFailure(failure -> !isWrongGuess(failure))
            .invoke(failure -> perName.takenBack(both)));
  }

  private static boolean isWrongGuess(Throwable failure) {
    return failure instanceof RefusedException refused
        && refused.refusal().code() != ProblemCode.TOO_MANY_TRIES;
  }

  private Uni<Boolean> turn(String address) {
    Uni<Boolean> now = Uni.createFrom().item(true);
    return perAddress.waitSeconds(address).isPresent() ? now.onItem().delayIt().by(delay) : now;
  }
}
