package org.konvent.model.tally;

/**
 * The thresholds of the plausibility rules; a profile is frozen when the vote opens ({@code domain.md} 7).
 *
 * @param largestCount greatest number a field may hold (R101)
 * @param invalidAtLeast W205, ballots
 * @param invalidPercent W205, of those cast
 * @param blankPercent W206, of the valid
 * @param notCastAtLeast W207, ballots
 * @param notCastPercent W207, of those cast
 * @param smallestTelling V or Z from which W402, W512, W306 and W704 speak
 * @param repeatMillis W307
 * @param outlierPoints W705, percentage points
 * @param outlierValid W705, V on both sides
 * @param repeatedCast W707, A
 */
public record PlausibilityProfile(
    int largestCount,
    int invalidAtLeast,
    int invalidPercent,
    int blankPercent,
    int notCastAtLeast,
    int notCastPercent,
    int smallestTelling,
    int repeatMillis,
    int outlierPoints,
    int outlierValid,
    int repeatedCast) {
  public static final PlausibilityProfile DEFAULT =
      new PlausibilityProfile(9_999_999, 3, 3, 50, 3, 2, 10, 20_000, 30, 20, 5);
}
