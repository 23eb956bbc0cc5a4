package org.konvent.model.tally;

import java.util.List;
import java.util.function.Function;

/**
 * The weighted sum of a show of hands: weighted by the present, never averaged ({@code domain.md} 6).
 *
 * @param present the present at the sites whose rows were added
 */
public record HandTotal(
    int rows, int estimatedRows, long present, Fraction yes, Fraction no, Fraction abstain)
    implements Total {
  public static HandTotal of(List<HandRow> rows) {
    int estimated = (int) rows.stream().filter(row -> !row.tally().exact()).count();
    long present = rows.stream().mapToLong(HandRow::present).sum();
    return new HandTotal(
        rows.size(),
        estimated,
        present,
        sum(rows, HandRow::yes),
        sum(rows, HandRow::no),
        sum(rows, HandRow::abstain));
  }

  private static Fraction sum(List<HandRow> rows, Function<HandRow, Fraction> part) {
    return rows.stream().map(part).reduce(Fraction.ZERO, Fraction::plus);
  }
}
