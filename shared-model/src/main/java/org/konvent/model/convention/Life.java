package org.konvent.model.convention;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the convention is and where it stands.
 *
 * @param id stable name, part of the log's origin and of every statement
 * @param name as printed
 * @param rehearsal whether it only trains: none of its numbers can enter a real record
 * @param logKey the master's log key in its text form
 * @param epoch of its journal
 * @param endedAt convention time of its end
 */
public record Life(
    String id,
    String name,
    boolean rehearsal,
    String logKey,
    Phase phase,
    Profile profile,
    Epoch epoch,
    Optional<Long> endedAt) {

  /** {@code PREPARED → ONLINE ⇄ OFFLINE → ENDED → PUBLISHED}. */
  public enum Phase {
    /** Nothing founded yet. */
    NONE,
    PREPARED,
    ONLINE,
    OFFLINE,
    ENDED,
    PUBLISHED;

    private Set<Phase> next() {
      return switch (this) {
        case NONE -> EnumSet.of(PREPARED);
        case PREPARED -> EnumSet.of(ONLINE);
        case ONLINE -> EnumSet.of(OFFLINE, ENDED);
        case OFFLINE -> EnumSet.of(ONLINE, ENDED);
        case ENDED -> EnumSet.of(PUBLISHED);
        case PUBLISHED -> EnumSet.noneOf(Phase.class);
      };
    }

    public boolean mayBecome(Phase phase) {
      return next().contains(phase);
    }
  }

  public static Life none() {
    return new Life("", "", false, "", Phase.NONE, Profile.DEFAULT, Epoch.FIRST, Optional.empty());
  }

  public boolean isOnline() {
    return phase == Phase.ONLINE;
  }

  public boolean isEnded() {
    return phase == Phase.ENDED || phase == Phase.PUBLISHED;
  }

  public boolean isFounded() {
    return phase != Phase.NONE;
  }

  /** Whether it was ever put online: from then on some acts need two persons. */
  public boolean isStarted() {
    return isFounded() && phase != Phase.PREPARED;
  }

  Life to(Phase next) {
    return new Life(id, name, rehearsal, logKey, next, profile, epoch, endedAt);
  }

  Life ended(long millis) {
    return new Life(id, name, rehearsal, logKey, Phase.ENDED, profile, epoch, Optional.of(millis));
  }

  Life in(Epoch next) {
    return new Life(id, name, rehearsal, logKey, phase, profile, next, endedAt);
  }
}
