package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlipDistanceTest {
  static java.util.List<MajorityRule> rules() {
    var rules = new java.util.ArrayList<>(MajorityRule.SHIPPED);
    rules.add(new MajorityRule("three-fifths", 3, 5, MajorityBase.VALID, true, false));
    return rules;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void agreesWithSwitchingVotersOneByOne(MajorityRule rule) {
    for (long yes = 0; yes <= 14; yes++) {
      for (long no = 0; no <= 14; no++) {
        for (long away = 0; away <= 6; away++) {
          VoteFigures figures = VoteFigures.of(yes, no, away / 2).withPresent(yes + no + away, 40);
          assertThat(FlipDistance.of(rule, figures))
              .as("%s %s", rule.name(), figures)
              .isEqualTo(oneByOne(rule, figures));
        }
      }
    }
  }

  private static OptionalLong oneByOne(MajorityRule rule, VoteFigures figures) {
    boolean reached = rule.reached(figures);
    long most = reached ? figures.yes() : figures.no();
    for (long switches = 1; switches <= most; switches++) {
      long toYes = reached ? -switches : switches;
      VoteFigures switched =
          new VoteFigures(
              figures.yes() + toYes,
              figures.no() - toYes,
              figures.abstain(),
              figures.valid(),
              figures.cast(),
              figures.present(),
              figures.accredited());
      if (rule.reached(switched) != reached) {
        return OptionalLong.of(switches);
      }
    }
    return OptionalLong.empty();
  }

  @ParameterizedTest
  @CsvSource({"35982,32247,1868", "6,5,1", "5,5,1", "4,5,1", "3,5,2", "7,5,1", "8,5,2"})
  void simpleMajoritiesFollowTheirFormula(long yes, long no, long distance) {
    assertThat(FlipDistance.of(MajorityRule.SIMPLE, VoteFigures.of(yes, no, 0))).hasValue(distance);
  }

  @ParameterizedTest
  @CsvSource({"10,5,1", "12,5,1", "13,5,2", "9,5,1", "7,5,1", "6,5,2"})
  void twoThirdsFollowTheirFormula(long yes, long no, long distance) {
    assertThat(FlipDistance.of(MajorityRule.TWO_THIRDS, VoteFigures.of(yes, no, 0)))
        .hasValue(distance);
  }
}
