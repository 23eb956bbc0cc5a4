package org.konvent.satellite.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.konvent.web.limit.FailureLimit;

/** Names and PINs; guessing is slowed per name, and nobody is locked out for good. */
@ApplicationScoped
public class PinCheck {

  static final int NOT_ALLOWED = 403;
  static final String WRONG = "wrong-name-or-pin";

  private static final int FREE = 8;
  private static final Duration RECOVERY = Duration.ofMinutes(4);

  private final LocalStation local;
  private final FailureLimit limit = new FailureLimit(FREE, RECOVERY);

  public PinCheck(LocalStation local) {
    this.local = local;
  }

  /**
   * What this person may do here; nothing for a wrong name or PIN. The names are no secret, they stand at the sign-in:
   * an unknown one costs nothing, so that nobody keeps the device busy with names.
   */
  Set<Seat> seats(String name, String pin) {
    if (!isKnown(name)) {
      return Set.of();
    }
    limit.admit(name);
    Set<Seat> seats = EnumSet.noneOf(Seat.class);
    if (local.officers().knows(name, pin)) {
      seats.add(Seat.OFFICER);
    }
    if (local.minuteTakers().knows(name, pin)) {
      seats.add(Seat.MINUTE_TAKER);
    }
    if (!seats.isEmpty()) {
      limit.succeeded(name);
    }
    return seats;
  }

  private boolean isKnown(String name) {
    return local.officers().names().contains(name) || local.minuteTakers().names().contains(name);
  }
}
