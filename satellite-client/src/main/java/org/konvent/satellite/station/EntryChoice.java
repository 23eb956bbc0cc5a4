package org.konvent.satellite.station;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.konvent.model.tally.CandidateCount;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.Slips;
import org.konvent.model.tally.Tally;

/**
 * Puts a row together from two entries of it, field by field.
 *
 * @param second names of the fields that are taken from the second entry, as {@link
 *     org.konvent.model.tally.EntryComparison} names them
 */
record EntryChoice(Set<String> second) {

  /** Entries of other forms than counts by field hold as a whole. */
  Tally of(Tally one, Tally two) {
    if (one instanceof CountedTally first && two instanceof CountedTally other) {
      boolean rankings = second.stream().anyMatch(field -> field.startsWith("ranking:"));
      return new CountedTally(
          slips(first.slips(), other.slips()),
          options(first.options(), other.options()),
          candidates(first.candidates(), other.candidates()),
          rankings ? other.profiles() : first.profiles(),
          first.singleCheck(),
          first.remarks());
    }
    return second.isEmpty() ? one : two;
  }

  private Slips slips(Slips one, Slips two) {
    return new Slips(
        field("present", one.present(), two.present()),
        field("issued", one.issued(), two.issued()),
        field("cast", one.cast(), two.cast()),
        field("invalid", one.invalid(), two.invalid()),
        field("valid", one.valid(), two.valid()),
        field("blank", one.blank(), two.blank()));
  }

  /** Both are in the paper's order, with an entry for every option. */
  private List<OptionCount> options(List<OptionCount> one, List<OptionCount> two) {
    return IntStream.range(0, one.size())
        .mapToObj(i -> option(one.get(i), two.get(i).count()))
        .toList();
  }

  private OptionCount option(OptionCount one, Integer two) {
    return new OptionCount(one.option(), field("option:" + one.option(), one.count(), two));
  }

  private List<CandidateCount> candidates(List<CandidateCount> one, List<CandidateCount> two) {
    return one.stream()
        .map(
            first ->
                two.stream()
                    .filter(other -> other.option().equals(first.option()))
                    .findFirst()
                    .map(other -> candidate(first, other))
                    .orElse(first))
        .toList();
  }

  private CandidateCount candidate(CandidateCount one, CandidateCount two) {
    String name = "candidate:" + one.option() + ":";
    return new CandidateCount(
        one.option(),
        field(name + "yes", one.yes(), two.yes()),
        field(name + "no", one.no(), two.no()),
        field(name + "abstain", one.abstain(), two.abstain()),
        field(name + "missing", one.missing(), two.missing()));
  }

  private Integer field(String name, Integer one, Integer two) {
    return second.contains(name) ? two : one;
  }
}
