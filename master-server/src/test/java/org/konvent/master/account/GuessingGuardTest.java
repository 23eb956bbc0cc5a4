package org.konvent.master.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.RefusedException;

class GuessingGuardTest {

  private static final int FREE = 3;

  private final GuessingGuard guard =
      new GuessingGuard(
          new Limits(
              FREE,
              Duration.ofDays(1),
              60,
              Duration.ofDays(1),
              Duration.ZERO,
              FREE,
              Duration.ofDays(1)));

  private record Limits(
      int failuresPerAccount,
      Duration accountRecovery,
      int failuresPerAddress,
      Duration addressRecovery,
      Duration addressDelay,
      int failuresPerEntry,
      Duration entryRecovery)
      implements SignInLimits {}

  @Test
  void wrongGuessesCount_andAreRefusedBeforeTheyAreMade() {
    guess(FREE, GuessingGuardTest::wrong);
    isRefused();
  }

  @Test
  void whatWasNotJudgedDoesNotCount() {
    guess(10 * FREE, () -> refused(ProblemCode.TOO_MANY_TRIES));
    guess(10 * FREE, () -> Uni.createFrom().failure(new IllegalStateException("no database")));
    guess(FREE, GuessingGuardTest::wrong);
    isRefused();
  }

  @Test
  void whoHangsUpIsJudgedAllTheSame() {
    CompletableFuture<Integer> compared = new CompletableFuture<>();
    guess(FREE, () -> Uni.createFrom().completionStage(compared), true);
    isRefused();
    compared.complete(1);
    guess(FREE, GuessingGuardTest::wrong);
    isRefused();
  }

  private void guess(int times, Supplier<Uni<Integer>> attempt) {
    guess(times, attempt, false);
  }

  private void guess(int times, Supplier<Uni<Integer>> attempt, boolean hangsUp) {
    for (int i = 0; i < times; i++) {
      UniAssertSubscriber<Integer> caller =
          guard
              .guard("account:eva", "192.0.2.1", attempt)
              .subscribe()
              .withSubscriber(UniAssertSubscriber.create());
      if (hangsUp) {
        caller.cancel();
      }
    }
  }

  private void isRefused() {
    assertThatThrownBy(() -> guess(1, () -> Uni.createFrom().item(1)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo(ProblemCode.TOO_MANY_TRIES));
  }

  private static Uni<Integer> wrong() {
    return refused(ProblemCode.SIGN_IN_FAILED);
  }

  private static Uni<Integer> refused(ProblemCode code) {
    return Uni.createFrom().failure(RefusedException.of(code));
  }
}
