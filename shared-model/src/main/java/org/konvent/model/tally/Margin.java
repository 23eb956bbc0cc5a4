package org.konvent.model.tally;

import java.math.BigInteger;
import java.util.OptionalLong;

/**
 * The margin: the fewest further voters, all on one side, who would bring a result onto the line (W709). For a simple
 * majority that is |yes − no|. Empty where further voters cannot.
 */
public final class Margin {
  private Margin() {}

  public static OptionalLong ofCount(MajorityRule rule, VoteFigures figures) {
    Fraction decisive = Fraction.of(rule.slack(figures)).dividedBy(Fraction.of(scale(rule)));
    return of(rule, decisive, rule.reached(figures));
  }

  public static OptionalLong ofHands(MajorityRule rule, HandBand band) {
    return of(rule, band.decisive(), rule.holds(band.decisive().signum()));
  }

  /** Of an election: the votes between the last seat filled and the next in line; zero where a tie stands open. */
  public static OptionalLong ofElection(CountedTotal total, Verdict verdict) {
    if (verdict.elected().isEmpty() || !verdict.tied().isEmpty()) {
      return OptionalLong.of(0);
    }
    boolean perCandidate = total.options().isEmpty();
    var votes = new java.util.TreeMap<String, Long>();
    total.options().forEach(count -> votes.put(count.option(), count.votes()));
    total.candidates().forEach(count -> votes.put(count.option(), Ints.orZero(count.yes())));
    long last = verdict.elected().stream().mapToLong(votes::get).min().orElseThrow();
    votes.keySet().removeAll(verdict.elected());
    OptionalLong next = votes.values().stream().mapToLong(Long::longValue).max();
    OptionalLong ahead =
        next.isPresent() ? OptionalLong.of(Math.max(0, last - next.getAsLong())) : next;
    return perCandidate ? least(ahead, narrowest(total)) : ahead;
  }

  private static long narrowest(CountedTotal total) {
    return total.candidates().stream()
        .mapToLong(count -> Math.abs(Ints.orZero(count.yes()) - Ints.orZero(count.no())))
        .min()
        .orElse(0);
  }

  private static OptionalLong least(OptionalLong left, long right) {
    return OptionalLong.of(left.isPresent() ? Math.min(left.getAsLong(), right) : right);
  }

  private static OptionalLong of(MajorityRule rule, Fraction decisive, boolean accepted) {
    long step =
        accepted
            ? againstStep(rule)
            : rule.denominator() - (rule.base().fixed() ? 0 : rule.numerator());
    if (step == 0) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(ceil(decisive.abs().times(scale(rule)).dividedBy(Fraction.of(step))));
  }

  private static long againstStep(MajorityRule rule) {
    return rule.base().fixed() ? 0 : rule.numerator();
  }

  /** What the slack is divided by so that one yes weighs one. */
  private static long scale(MajorityRule rule) {
    return rule.base() == MajorityBase.YES_NO
        ? rule.denominator() - rule.numerator()
        : rule.denominator();
  }

  private static long ceil(Fraction value) {
    BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
    return parts[0].longValueExact() + (parts[1].signum() > 0 ? 1 : 0);
  }
}
