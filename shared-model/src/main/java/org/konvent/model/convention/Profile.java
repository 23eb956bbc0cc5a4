package org.konvent.model.convention;

/**
 * What differs between parties and is frozen when the convention is founded.
 *
 * @param graceMillis how long after a deadline a transmission still counts, not shown; 3 s
 * @param queueingMillis a writer that needs longer than this after the arrival judges by its own
 *     time; 10 s
 * @param proposalMillis how long a proposal waits for its second person; 15 min
 * @param objectionSeconds how long every desk is asked for an objection; 20 s
 * @param smallSite a site with fewer voters endangers the secrecy of ballots; 10
 */
public record Profile(
    int graceMillis, int queueingMillis, int proposalMillis, int objectionSeconds, int smallSite) {
  public static final Profile DEFAULT = new Profile(3_000, 10_000, 900_000, 20, 10);
}
