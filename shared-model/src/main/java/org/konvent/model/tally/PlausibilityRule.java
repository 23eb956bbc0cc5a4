package org.konvent.model.tally;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The plausibility rules ({@code domain.md} 7); each comment is the exact condition under which the rule is violated. Z
 * present, B issued, A cast, U invalid, V valid, E blank, c the count of an option, k the number of options, m allowed.
 * Figures such as 10 or 3 % are the defaults of {@link PlausibilityProfile}.
 */
public enum PlausibilityRule {
  /** A field is unknown to the form, missing, no integer, negative, or greater than 9 999 999. */
  R101,
  /** The site or vote is unknown, or form or option list are not the paper's. */
  R102,
  /** The row answers another question, convention or round. */
  R103,
  /** There is no presence count for the site. */
  F107,
  /** A &gt; B; for counted hands yes + no + abstain &gt; Z. */
  F201,
  /** B &gt; Z. */
  W202,
  /** V + U ≠ A. */
  F203,
  /** A = 0 and Z &gt; 0. */
  W204,
  /** U ≥ 3 and 100·U ≥ 3·A. */
  W205,
  /** E ≥ 1 and 100·E ≥ 50·V. */
  W206,
  /** B − A ≥ 3, or B − A ≥ 1 and 100·(B − A) ≥ 2·A. */
  W207,
  /** yes + no + abstain ≠ V. */
  F401,
  /** The second entry is by the same person as the first. */
  F001,
  /** Plurality: Σc + E ≠ V. */
  F501,
  /** Selection: Σc &gt; m·(V − E), or some c &gt; V − E, or Σc &lt; V − E. */
  F502,
  /** Approval: some c &gt; V − E, or Σc &lt; V − E, or Σc &gt; k·(V − E). */
  F511,
  /** Per candidate: yes + no + abstain + missing ≠ V. */
  F521,
  /** Ranked: Σcount + E ≠ V, or a ranking names somebody twice or unknown, or has a gap that is not allowed. */
  F601,
  /** V ≥ 10 and yes = 0 or no = 0. */
  W402,
  /** A count is left empty; empty is not zero. */
  W503,
  /** k ≥ 3 and V ≥ 10 and all options have the same count. */
  W512,
  /** The denominator is not on offer, or a part lies outside 0…q. */
  R301,
  /** yes + no (+ abstain) ≠ q. */
  F302,
  /** Parts, and yes = no. */
  W304,
  /** Z ≥ 10 and yes, no or abstentions have everything. */
  W306,
  /** The same parts or counts as this site's previous show of hands, at most 20 s after it. */
  W307,
  /** Two sites have the same full row, and A ≥ 10. */
  W704,
  /** A share differs by ≥ 30 points from that of all other sites together, V ≥ 20 on both sides. */
  W705,
  /** W705, and swapping the counts of two options would remove it. */
  W706,
  /** The same row as this site's previous vote, and A ≥ 5. */
  W707,
  /** The margin is ≤ the present of missing or lapsed sites, who are at least one. */
  W709,
  /** ΣA &gt; ΣB. */
  F713,
  /** A correction without a reason or without a second person. */
  F801,
  /** A correction changes the outcome. */
  W802;

  /** Those that a site can answer: the paper says so, or somebody has looked. */
  public static List<PlausibilityRule> answerable() {
    Set<PlausibilityLevel> answered =
        EnumSet.of(PlausibilityLevel.ERROR, PlausibilityLevel.WARNING);
    return Arrays.stream(values()).filter(rule -> answered.contains(rule.level())).toList();
  }

  public PlausibilityLevel level() {
    return switch (name().charAt(0)) {
      case 'R' -> PlausibilityLevel.REFUSED;
      case 'F' -> PlausibilityLevel.ERROR;
      case 'W' -> PlausibilityLevel.WARNING;
      default -> PlausibilityLevel.HINT;
    };
  }
}
