package org.konvent.model.minutes;

import java.util.Map;

/**
 * A correction that two persons released.
 *
 * @param before the figures that stood, as far as published; empty where the row had lapsed
 * @param after the figures that stand since
 * @param paper where on paper it can be seen
 * @param proposedBy the one person
 * @param approvedBy the other
 * @param at convention time
 */
public record Correction(
    String site,
    Map<String, String> before,
    Map<String, String> after,
    String reason,
    String paper,
    boolean outcomeChanges,
    String proposedBy,
    String approvedBy,
    long at,
    Anchor anchor) {}
