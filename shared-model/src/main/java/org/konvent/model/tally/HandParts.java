package org.konvent.model.tally;

import java.util.Comparator;
import java.util.List;

/**
 * An estimate by eye, as typed: yes/q, no/q of the hands raised, or with abstain/q of those present. 3/4 and 6/8 stay
 * different, because they say how finely somebody looked ({@code domain.md} 6).
 *
 * @param abstain null for two parts
 */
public record HandParts(Integer denominator, Integer yes, Integer no, Integer abstain) {
  /** The denominators on offer; all sums are integers over 240 (rule 2 of {@code domain.md} 6). */
  public static final List<Integer> DENOMINATORS = List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20);

  public static HandParts of(int yes, int denominator) {
    return new HandParts(denominator, yes, denominator - yes, null);
  }

  public static HandParts of(int yes, int no, int abstain, int denominator) {
    return new HandParts(denominator, yes, no, abstain);
  }

  /** The denominator on offer next to the one typed; the smaller of two equally near. */
  public static int nearestDenominator(int typed) {
    return DENOMINATORS.stream()
        .min(
            Comparator.<Integer>comparingLong(offered -> Math.abs((long) offered - typed))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** Whether abstentions were asked for, so that the parts are of those present. */
  public boolean threeParts() {
    return abstain != null;
  }

  /** Whether denominator and parts are usable: on offer, each part 0…q, together q. */
  public boolean complete() {
    return withinDenominator() && sum() == denominator;
  }

  boolean withinDenominator() {
    return denominator != null
        && DENOMINATORS.contains(denominator)
        && within(yes)
        && within(no)
        && (abstain == null || within(abstain));
  }

  long sum() {
    return (long) yes + no + (abstain == null ? 0 : abstain);
  }

  private boolean within(Integer part) {
    return part != null && part >= 0 && part <= denominator;
  }
}
