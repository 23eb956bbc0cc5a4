package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryComparisonTest {
  @Test
  void namesOnlyTheFieldsThatDiffer() {
    var first = CountedTally.yesNo(new Slips(20, 20, 20, 0, 20, 0), 12, 7, 1);
    var second = CountedTally.yesNo(new Slips(20, 19, 20, 0, 20, 0), 12, 1, 1);
    assertThat(EntryComparison.of(first, second).differences())
        .containsExactly(
            new EntryComparison.Difference("issued", 20, 19),
            new EntryComparison.Difference("option:no", 7, 1));
  }

  @Test
  void emptyDiffersFromZero() {
    var zero = Rows.ticks(Rows.slips(3), 3, 0);
    assertThat(EntryComparison.of(zero, Rows.ticks(Rows.slips(3), 3, null)).fieldNames())
        .containsExactly("option:b");
  }

  @Test
  void remarksAreNoFigures() {
    var row = Rows.ticks(Rows.slips(3), 3, 0);
    var remarked = row.withRemarks(Remarks.NONE.acknowledging(PlausibilityRule.W202));
    assertThat(EntryComparison.of(row, remarked).same()).isTrue();
  }

  @Test
  void rankingsAreComparedWhateverTheirOrder() {
    var one = new RankedProfile(Ranking.of("a", "b"), 2);
    var two = new RankedProfile(Ranking.of("b"), 1);
    var first = CountedTally.ofProfiles(Rows.slips(3), List.of(one, two));
    assertThat(
            EntryComparison.of(first, CountedTally.ofProfiles(Rows.slips(3), List.of(two, one)))
                .same())
        .isTrue();
    assertThat(
            EntryComparison.of(first, CountedTally.ofProfiles(Rows.slips(3), List.of(one)))
                .fieldNames())
        .containsExactly("ranking:b");
  }
}
