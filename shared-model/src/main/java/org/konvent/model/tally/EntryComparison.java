package org.konvent.model.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Two blind entries of the same slips, compared field by field; only the fields that differ are shown ({@code
 * domain.md} 7).
 */
public record EntryComparison(List<Difference> differences) {
  public EntryComparison {
    differences = List.copyOf(differences);
  }

  /** One field that differs; null is a field left empty. */
  public record Difference(String field, Integer first, Integer second) {}

  public static EntryComparison of(Tally first, Tally second) {
    Map<String, Integer> left = fields(first);
    Map<String, Integer> right = fields(second);
    TreeSet<String> later = new TreeSet<>(right.keySet());
    later.removeAll(left.keySet());
    List<String> names = new ArrayList<>(left.keySet());
    names.addAll(later);
    return new EntryComparison(
        names.stream()
            .filter(name -> !Objects.equals(left.get(name), right.get(name)))
            .map(name -> new Difference(name, left.get(name), right.get(name)))
            .toList());
  }

  public boolean same() {
    return differences.isEmpty();
  }

  public List<String> fieldNames() {
    return differences.stream().map(Difference::field).toList();
  }

  /** Whether a row takes each of its fields from one of the two entries. */
  static boolean eachFieldFromOneOf(Tally row, Tally first, Tally second) {
    List<String> differFromSecond = of(second, row).fieldNames();
    return of(first, row).fieldNames().stream().noneMatch(differFromSecond::contains);
  }

  /** A row as named figures: {@code cast}, {@code option:anna}, {@code candidate:anna:yes}, {@code ranking:a>b}. */
  public static Map<String, Integer> fields(Tally tally) {
    Map<String, Integer> fields = new LinkedHashMap<>();
    fields.put("present", tally.present());
    if (tally instanceof CountedTally counted) {
      putCounted(fields, counted);
    } else if (tally instanceof HandTally hands) {
      putHands(fields, hands);
    }
    return fields;
  }

  private static void putCounted(Map<String, Integer> fields, CountedTally row) {
    fields.put("issued", row.slips().issued());
    fields.put("cast", row.slips().cast());
    fields.put("invalid", row.slips().invalid());
    fields.put("valid", row.slips().valid());
    fields.put("blank", row.slips().blank());
    row.options().forEach(count -> fields.put("option:" + count.option(), count.count()));
    for (CandidateCount count : row.candidates()) {
      String name = "candidate:" + count.option() + ":";
      fields.put(name + "yes", count.yes());
      fields.put(name + "no", count.no());
      fields.put(name + "abstain", count.abstain());
      fields.put(name + "missing", count.missing());
    }
    row.profiles()
        .forEach(
            profile ->
                fields.merge(
                    "ranking:" + profile.ranking(), (int) Ints.orZero(profile.count()), Ints::sum));
  }

  private static void putHands(Map<String, Integer> fields, HandTally hands) {
    fields.put("denominator", hands.exact() ? null : hands.parts().denominator());
    fields.put("yes", hands.exact() ? hands.count().yes() : hands.parts().yes());
    fields.put("no", hands.exact() ? hands.count().no() : hands.parts().no());
    fields.put("abstain", hands.exact() ? hands.count().abstain() : hands.parts().abstain());
  }
}
