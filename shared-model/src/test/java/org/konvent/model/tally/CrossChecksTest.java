package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.tally.PlausibilityRule.*;
import static org.konvent.model.tally.Rows.slips;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CrossChecksTest {
  private static CountedTally yesNo(int yes, int no) {
    return CountedTally.yesNo(slips(yes + no), yes, no, 0);
  }

  private static List<PlausibilityRule> found(String site, SiteRow... rows) {
    return CrossChecks.check(List.of(rows), PlausibilityProfile.DEFAULT).stream()
        .filter(finding -> site == null ? finding.site() == null : site.equals(finding.site()))
        .map(finding -> finding.finding().rule())
        .toList();
  }

  @Test
  void w704_twoSitesWithTheSameFullRow() {
    assertThat(found("s1", SiteRow.of("s1", yesNo(5, 4)), SiteRow.of("s2", yesNo(5, 4)))).isEmpty();
    assertThat(found("s1", SiteRow.of("s1", yesNo(6, 4)), SiteRow.of("s2", yesNo(6, 4))))
        .containsExactly(W704);
    assertThat(found("s2", SiteRow.of("s1", yesNo(6, 5)), SiteRow.of("s2", yesNo(6, 5))))
        .containsExactly(W704);
    assertThat(found("s1", SiteRow.of("s1", yesNo(6, 4)), SiteRow.of("s2", yesNo(5, 5)))).isEmpty();
  }

  @Test
  void w705_thirtyPointsOffTheOthersWithoutItself() {
    SiteRow others = SiteRow.of("s1", yesNo(50, 50));
    assertThat(found("s2", others, SiteRow.of("s2", yesNo(79, 21)))).isEmpty();
    assertThat(found("s2", others, SiteRow.of("s2", yesNo(80, 20)))).containsExactly(W705);
    assertThat(found("s2", others, SiteRow.of("s2", yesNo(81, 19)))).containsExactly(W705);
  }

  @Test
  void w705_needsTwentyValidBallotsOnBothSides() {
    SiteRow others = SiteRow.of("s1", yesNo(50, 50));
    assertThat(found("s2", others, SiteRow.of("s2", yesNo(19, 0)))).isEmpty();
    assertThat(found("s2", others, SiteRow.of("s2", yesNo(20, 0)))).containsExactly(W705);
    assertThat(found("s2", others, SiteRow.of("s2", yesNo(21, 0)))).containsExactly(W705);
    assertThat(found("s2", SiteRow.of("s1", yesNo(9, 10)), SiteRow.of("s2", yesNo(90, 1))))
        .isEmpty();
  }

  @Test
  void w706_yesAndNoMayBeMixedUp() {
    assertThat(found("s2", SiteRow.of("s1", yesNo(80, 20)), SiteRow.of("s2", yesNo(10, 30))))
        .containsExactly(W705, W706);
  }

  @Test
  void w706_holdsForEstimatedHandsToo() {
    SiteRow main = SiteRow.of("s1", HandTally.estimated(400, HandParts.of(3, 4)));
    SiteRow swapped = SiteRow.of("s2", HandTally.estimated(40, HandParts.of(1, 4)));
    assertThat(found("s2", main, swapped)).containsExactly(W705, W706);
    assertThat(found("s1", main, SiteRow.of("s2", HandTally.estimated(400, HandParts.of(3, 4)))))
        .isEmpty();
  }

  @Test
  void w707_theSameRowAsThisSitesPreviousVote() {
    assertThat(found("s1", new SiteRow("s1", yesNo(3, 1), yesNo(3, 1)))).isEmpty();
    assertThat(found("s1", new SiteRow("s1", yesNo(3, 2), yesNo(3, 2)))).containsExactly(W707);
    assertThat(found("s1", new SiteRow("s1", yesNo(4, 2), yesNo(4, 2)))).containsExactly(W707);
    assertThat(found("s1", new SiteRow("s1", yesNo(4, 2), yesNo(3, 3)))).isEmpty();
  }

  @Test
  void w709_theMarginIsWithinReachOfThoseMissing() {
    assertThat(CrossChecks.missing(OptionalLong.of(10), 9)).isEmpty();
    assertThat(CrossChecks.missing(OptionalLong.of(10), 10)).contains(Finding.of(W709, 10, 10));
    assertThat(CrossChecks.missing(OptionalLong.of(10), 11)).isPresent();
    assertThat(CrossChecks.missing(OptionalLong.of(0), 0)).isEmpty();
    assertThat(CrossChecks.missing(OptionalLong.empty(), 500)).isEmpty();
  }

  @Test
  void f713_allSitesTogetherCastAtMostWhatWasIssued() {
    for (int issued = 9; issued <= 11; issued++) {
      var row = CountedTally.yesNo(new Slips(20, issued, 10, 0, 10, 0), 6, 4, 0);
      assertThat(found(null, SiteRow.of("s1", row), SiteRow.of("s2", yesNo(3, 1))))
          .isEqualTo(issued == 9 ? List.of(F713) : List.of());
    }
  }

  @Test
  void theMarginOfASimpleMajorityIsTheDifference() {
    assertThat(Margin.ofCount(MajorityRule.SIMPLE, VoteFigures.of(60, 40, 7))).hasValue(20);
    assertThat(Margin.ofCount(MajorityRule.SIMPLE, VoteFigures.of(40, 60, 7))).hasValue(20);
    assertThat(Margin.ofCount(MajorityRule.TWO_THIRDS, VoteFigures.of(85, 40, 0))).hasValue(3);
    assertThat(Margin.ofCount(MajorityRule.TWO_THIRDS, VoteFigures.of(75, 40, 0))).hasValue(5);
    assertThat(Margin.ofCount(MajorityRule.ABSOLUTE_OF_PRESENT, VoteFigures.of(75, 40, 0)))
        .isEmpty();
  }
}
