package org.konvent.master.journal;

/**
 * Convention time: what every deadline, entry and countdown goes by. It never steps and never runs
 * backwards, whatever happens to the wall clock.
 */
public interface ConventionClock {

  /** Milliseconds since 1970. */
  long now();

  /** Makes sure that time goes on after an entry written before. */
  void notBefore(long millis);
}
