package org.konvent.model.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The exact sum of the rows of a vote with ballots: slips, options, candidates, and for rankings the merged profile.
 *
 * @param slips their present is null where a row came without it
 * @param profiles each ranking once, the most frequent first
 */
public record CountedTotal(
    int rows,
    Slips slips,
    List<OptionCount> options,
    List<CandidateCount> candidates,
    List<RankedProfile> profiles)
    implements Total {
  public CountedTotal {
    options = List.copyOf(options);
    candidates = List.copyOf(candidates);
    profiles = List.copyOf(profiles);
  }

  public static CountedTotal of(BallotPaper paper, List<CountedTally> rows) {
    return sum(paper, rows.stream().map(CountedTotal::ofOne).toList());
  }

  /** The sum of sums, such as of sites published together. */
  public static CountedTotal sum(BallotPaper paper, List<CountedTotal> rows) {
    Map<String, OptionCount> options = new LinkedHashMap<>();
    Map<String, CandidateCount> candidates = new LinkedHashMap<>();
    Map<Ranking, RankedProfile> profiles = new LinkedHashMap<>();
    for (String option : paper.optionIds()) {
      if (paper.form().countsOptions()) {
        options.put(option, new OptionCount(option, 0));
      } else if (paper.form() == BallotForm.PER_CANDIDATE) {
        candidates.put(option, new CandidateCount(option, 0, 0, 0, 0));
      }
    }
    Slips slips = new Slips(0, 0, 0, 0, 0, 0);
    for (CountedTotal row : rows) {
      slips = add(slips, row.slips());
      row.options().forEach(count -> options.merge(count.option(), count, CountedTotal::add));
      row.candidates().forEach(count -> candidates.merge(count.option(), count, CountedTotal::add));
      row.profiles()
          .forEach(profile -> profiles.merge(profile.ranking(), profile, CountedTotal::add));
    }
    return new CountedTotal(
        rows.stream().mapToInt(CountedTotal::rows).sum(),
        slips,
        List.copyOf(options.values()),
        List.copyOf(candidates.values()),
        byFrequency(profiles));
  }

  /** The votes for an option; an option nobody counted has none. */
  public long votes(String option) {
    return options.stream()
        .filter(count -> count.option().equals(option))
        .mapToLong(OptionCount::votes)
        .sum();
  }

  private static CountedTotal ofOne(CountedTally row) {
    return new CountedTotal(1, row.slips(), row.options(), row.candidates(), row.profiles());
  }

  private static List<RankedProfile> byFrequency(Map<Ranking, RankedProfile> merged) {
    List<RankedProfile> profiles = new ArrayList<>(merged.values());
    profiles.sort(
        Comparator.comparingLong((RankedProfile profile) -> -Ints.orZero(profile.count()))
            .thenComparing(profile -> profile.ranking().toString()));
    return profiles;
  }

  private static Slips add(Slips left, Slips right) {
    return new Slips(
        Ints.sumIfKnown(left.present(), right.present()),
        Ints.sum(left.issued(), right.issued()),
        Ints.sum(left.cast(), right.cast()),
        Ints.sum(left.invalid(), right.invalid()),
        Ints.sum(left.valid(), right.valid()),
        Ints.sum(left.blank(), right.blank()));
  }

  private static OptionCount add(OptionCount left, OptionCount right) {
    return new OptionCount(left.option(), Ints.sum(left.count(), right.count()));
  }

  private static CandidateCount add(CandidateCount left, CandidateCount right) {
    return new CandidateCount(
        left.option(),
        Ints.sum(left.yes(), right.yes()),
        Ints.sum(left.no(), right.no()),
        Ints.sum(left.abstain(), right.abstain()),
        Ints.sum(left.missing(), right.missing()));
  }

  private static RankedProfile add(RankedProfile left, RankedProfile right) {
    return new RankedProfile(left.ranking(), Ints.sum(left.count(), right.count()));
  }
}
