package org.konvent.web.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.ProblemReplies;
import org.konvent.web.problem.RefusedException;

/**
 * Slows guessing: each key has so many failures, and they grow back. Only failures count, and tries as long as
 * nobody knows better, so that many sites behind one address do not stand in each other's way; nothing locks for good.
 */
public final class FailureLimit {

  private static final int MAX_KEYS = 50_000;

  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final int failures;
  private final Duration recovery;
  private final TimeMeter time;

  /**
   * @param failures how many are free
   * @param recovery after which time all of them are free again, growing back one by one
   */
  public FailureLimit(int failures, Duration recovery) {
    this(failures, recovery, TimeMeter.SYSTEM_NANOTIME);
  }

  public FailureLimit(int failures, Duration recovery, TimeMeter time) {
    this.failures = failures;
    this.recovery = recovery;
    this.time = time;
  }

  /** Seconds to wait before the next try, or nothing where it may be made now. */
  public OptionalLong waitSeconds(String key) {
    Bucket bucket = buckets.get(key);
    if (bucket == null) {
      return OptionalLong.empty();
    }
    long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    return nanos == 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds()));
  }

  /**
   * Counts a try before it is made, so that many made at once are counted too, and those whose answer nobody waits
   * for; {@link #succeeded} and {@link #takenBack} give it back.
   *
   * @throws RefusedException where it may not be made now, with the seconds to wait
   */
  public void admit(String key) {
    tried(key)
        .ifPresent(
            seconds -> {
              throw RefusedException.of(
                  ProblemCode.TOO_MANY_TRIES, ProblemReplies.RETRY_AFTER, seconds);
            });
  }

  /** As {@link #admit}, with the seconds to wait where the try may not be made now. */
  OptionalLong tried(String key) {
    return bucket(key).tryConsume(1)
        ? OptionalLong.empty()
        : OptionalLong.of(waitSeconds(key).orElse(1));
  }

  /** Nobody has told whether the try was right. */
  public void takenBack(String key) {
    Optional.ofNullable(buckets.get(key)).ifPresent(bucket -> bucket.addTokens(1));
  }

  public void failed(String key) {
    bucket(key).tryConsume(1);
  }

  private Bucket bucket(String key) {
    if (buckets.size() >= MAX_KEYS) {
      forgetRecovered();
    }
    return buckets.computeIfAbsent(key, k -> fresh());
  }

  public void succeeded(String key) {
    buckets.remove(key);
  }

  private Bucket fresh() {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(Bandwidth.builder().capacity(failures).refillGreedy(failures, recovery).build())
        .build();
  }

  private void forgetRecovered() {
    Iterator<Bucket> all = buckets.values().iterator();
    while (all.hasNext()) {
      if (all.next().getAvailableTokens() >= failures) {
        all.remove();
      }
    }
  }
}
