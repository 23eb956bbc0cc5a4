package org.konvent.master.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.konvent.master.journal.ConventionClock;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.web.problem.RefusedException;

/** Nonces to be signed once: for enrolling and for signing in with a key. */
@ApplicationScoped
public class Challenges {

  private static final int NONCE_BYTES = 24;
  private static final int MAX_OPEN = 20_000;

  private record Open(String purpose, long expiresAt) {}

  private final Map<String, Open> open = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final ConventionClock clock;
  private final SessionSettings settings;

  public Challenges(ConventionClock clock, SessionSettings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /** A fresh nonce in base64, good for this purpose only. */
  public String issue(String purpose) {
    long now = clock.now();
    open.values().removeIf(it -> it.expiresAt() <= now);
    if (open.size() >= MAX_OPEN) {
      throw new RefusedException(Refusal.of(ProblemCode.UNAVAILABLE, "retryAfter", 5));
    }
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    String text = Base64.getEncoder().encodeToString(nonce);
    open.put(text, new Open(purpose, now + settings.challenge().toMillis()));
    return text;
  }

  /** Uses it up; whether it was open for this purpose. */
  public boolean redeem(String nonce, String purpose) {
    Open issued = nonce == null ? null : open.remove(nonce);
    return issued != null && issued.purpose().equals(purpose) && clock.now() < issued.expiresAt();
  }
}
