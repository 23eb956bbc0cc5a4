package org.konvent.model.convention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Minutes are published at the latest 14 days after the end, days as the convention's calendar counts them. */
public final class PublicationTerm {

  private static final int DAYS = 14;

  private PublicationTerm() {}

  /** The last day; empty before the end. */
  public static Optional<LocalDate> lastDay(Life life) {
    return life.endedAt().map(PublicationTerm::day).map(end -> end.plusDays(DAYS));
  }

  /** Days from now to the last day: 0 on it, below 0 afterwards. */
  public static Optional<Long> daysLeft(Life life, long now) {
    return lastDay(life).map(last -> ChronoUnit.DAYS.between(day(now), last));
  }

  /** The day, at the convention, of a convention time. */
  public static LocalDate day(long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ConventionZone.ZONE);
  }
}
