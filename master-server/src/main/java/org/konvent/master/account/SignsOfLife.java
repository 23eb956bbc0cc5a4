package org.konvent.master.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * When this master last heard of each site. A connection tells nothing: where a cable was pulled, it
 * stays open for many minutes, and what is written to it seems to arrive.
 */
@ApplicationScoped
public class SignsOfLife {

  /** A satellite that follows gives a sign every 10 s; one may be lost. */
  static final long SILENCE_MILLIS = 25_000;

  private final Map<String, Long> heard = new ConcurrentHashMap<>();
  private final LongSupplier monotonicMillis;

  public SignsOfLife() {
    this(() -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
  }

  SignsOfLife(LongSupplier monotonicMillis) {
    this.monotonicMillis = monotonicMillis;
  }

  /** An installation of this site has asked for something, with a token that holds. */
  void from(String site) {
    heard.put(site, monotonicMillis.getAsLong());
  }

  /** Whether somebody of this site was heard a short while ago. */
  public boolean isHeard(String site) {
    Long last = heard.get(site);
    return last != null && monotonicMillis.getAsLong() - last <= SILENCE_MILLIS;
  }
}
