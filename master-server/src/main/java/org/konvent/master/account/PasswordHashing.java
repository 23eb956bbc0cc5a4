package org.konvent.master.account;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.ProblemReplies;
import org.konvent.web.problem.RefusedException;

/**
 * Hashes passwords, at most two at once and a few waiting, so that a flood of sign-ins costs the
 * convention neither its memory nor its processors.
 */
@ApplicationScoped
public class PasswordHashing {

  private static final int AT_ONCE = 2;
  private static final int WAITING = 64;
  private static final int SALT_BYTES = 16;

  private final Counter hashes;
  private final SecureRandom random = new SecureRandom();
  private final Map<PasswordCost, String> decoys = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(WAITING),
          PasswordHashing::thread);

  PasswordHashing(MeterRegistry registry) {
    hashes =
        Counter.builder("konvent.password.hashes")
            .description("Password hashes computed: as many for unknown names as for known ones")
            .register(registry);
  }

  public String hash(String password, PasswordCost cost) {
    hashes.increment();
    return Argon2id.hash(password, random(SALT_BYTES), cost);
  }

  /** Whether it fits; without a stored hash never, after the same time. */
  public boolean matches(String password, Optional<String> stored, PasswordCost cost) {
    String against = stored.orElseGet(() -> decoys.computeIfAbsent(cost, this::decoy));
    hashes.increment();
    return Argon2id.matches(password, against) && stored.isPresent();
  }

  /** What no password fits; made without hashing, so that the first try takes no longer. */
  private String decoy(PasswordCost cost) {
    return Argon2id.format(random(SALT_BYTES), random(Argon2id.HASH_BYTES), cost);
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Runs work that hashes, in turn; refused when too many wait. */
  public <T> Uni<T> inTurn(Supplier<T> work) {
    return Uni.createFrom()
        .item(work)
        .runSubscriptionOn(executor)
        .onFailure(RejectedExecutionException.class)
        .transform(
            e -> RefusedException.of(ProblemCode.TOO_MANY_TRIES, ProblemReplies.RETRY_AFTER, 2));
  }

  @PreDestroy
  void stop() {
    executor.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "konvent-password");
    thread.setDaemon(true);
    return thread;
  }
}
