package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SmallSitesTest {
  private static List<List<String>> groups(Map<String, Integer> cast) {
    return SmallSites.groups(cast, SmallSites.THRESHOLD);
  }

  @Test
  void aSiteOfTenStandsAlone_aSiteOfNineDoesNot() {
    assertThat(groups(Map.of("s1", 200, "s2", 10))).containsExactly(List.of("s1"), List.of("s2"));
    assertThat(groups(Map.of("s1", 200, "s2", 9))).containsExactly(List.of("s1", "s2"));
    assertThat(groups(Map.of("s1", 200, "s2", 11))).containsExactly(List.of("s1"), List.of("s2"));
  }

  @Test
  void smallSitesAreCombinedUntilTheyReachTen() {
    assertThat(groups(Map.of("s1", 200, "s2", 4, "s3", 6)))
        .containsExactly(List.of("s1"), List.of("s2", "s3"));
  }

  @Test
  void aRemainderJoinsTheSmallestGroup() {
    assertThat(groups(Map.of("s1", 5, "s2", 5, "s3", 6)))
        .containsExactly(List.of("s1", "s2", "s3"));
  }

  @Test
  void onlyWhereAllTogetherStayBelowTenAGroupDoesToo() {
    assertThat(groups(Map.of("s1", 3, "s2", 0))).containsExactly(List.of("s1", "s2"));
    assertThat(groups(Map.of())).isEmpty();
  }

  @RepeatedTest(50)
  void everySiteIsInOneGroup_andEveryGroupReachesTen(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<String, Integer> cast = new TreeMap<>();
    cast.put("s0", 10 + random.nextInt(100));
    for (int site = 1; site < 12; site++) {
      cast.put("s" + site, random.nextInt(20));
    }
    List<List<String>> groups = groups(cast);
    assertThat(groups.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(cast.keySet());
    assertThat(groups).allMatch(group -> group.stream().mapToInt(cast::get).sum() >= 10);
  }

  @Test
  void theCombinedRowIsTheExactSum() {
    Map<String, CountedTally> rows =
        Map.of(
            "s2", CountedTally.yesNo(Rows.slips(4), 3, 1, 0),
            "s3", CountedTally.yesNo(Rows.slips(6), 2, 3, 1));
    assertThat(SmallSites.groupsOf(rows, 10)).containsExactly(List.of("s2", "s3"));
    CountedTotal combined = SmallSites.combined(BallotPaper.yesNo(), List.of("s2", "s3"), rows);
    assertThat(combined.slips().cast()).isEqualTo(10);
    assertThat(combined.votes("yes")).isEqualTo(5);
    assertThat(combined.votes("abstain")).isEqualTo(1);
  }
}
