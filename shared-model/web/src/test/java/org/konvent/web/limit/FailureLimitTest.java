package org.konvent.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.ProblemReplies;
import org.konvent.web.problem.RefusedException;

class FailureLimitTest {

  private final AtomicLong nanos = new AtomicLong();
  private final FailureLimit limit =
      new FailureLimit(
          2,
          Duration.ofMinutes(1),
          new TimeMeter() {
            @Override
            public long currentTimeNanos() {
              return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
              return false;
            }
          });

  @Test
  void whoMustWaitIsToldHowLong() {
    limit.admit("eva");
    limit.admit("eva");
    assertThatThrownBy(() -> limit.admit("eva"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.refusal().code()).isEqualTo(ProblemCode.TOO_MANY_TRIES);
              assertThat(refused.refusal().details())
                  .containsEntry(ProblemReplies.RETRY_AFTER, 30L);
            });
  }

  @Test
  void triesCountBeforeTheyAreJudged_andGrowBackOneByOne() {
    assertThat(limit.tried("eva")).isEmpty();
    assertThat(limit.tried("eva")).isEmpty();
    assertThat(limit.tried("eva")).hasValue(30);
    assertThat(limit.tried("udo")).isEmpty();
    nanos.addAndGet(Duration.ofSeconds(30).toNanos());
    assertThat(limit.tried("eva")).isEmpty();
    assertThat(limit.tried("eva")).hasValue(30);
  }

  @Test
  void whatNobodyCouldJudgeDoesNotCount() {
    limit.tried("eva");
    limit.tried("eva");
    limit.takenBack("eva");
    assertThat(limit.tried("eva")).isEmpty();
    assertThat(limit.tried("eva")).isPresent();
    limit.takenBack("nobody");
    assertThat(limit.tried("nobody")).isEmpty();
  }

  @Test
  void whoWasRightBeginsAnew() {
    limit.tried("eva");
    limit.tried("eva");
    limit.succeeded("eva");
    assertThat(limit.tried("eva")).isEmpty();
    assertThat(limit.tried("eva")).isEmpty();
    assertThat(limit.tried("eva")).isPresent();
  }
}
