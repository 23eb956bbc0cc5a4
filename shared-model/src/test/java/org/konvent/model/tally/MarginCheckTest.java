package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.tally.MajorityRule.ABSOLUTE_OF_PRESENT;
import static org.konvent.model.tally.MajorityRule.SIMPLE;
import static org.konvent.model.tally.MajorityRule.TWO_THIRDS;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginCheckTest {
  private static boolean flips(MajorityRule rule, long yes, long no, Uncertain uncertain) {
    return MarginCheck.ofCount(rule, VoteFigures.of(yes, no, 0), uncertain).couldFlip();
  }

  @Test
  void aLapsedSiteCouldTurnAnAcceptedVoteIntoATie() {
    assertThat(flips(SIMPLE, 60, 50, new Uncertain(9, 0, 0))).isFalse();
    assertThat(flips(SIMPLE, 60, 50, new Uncertain(10, 0, 0))).isTrue();
    assertThat(flips(SIMPLE, 60, 50, new Uncertain(11, 0, 0))).isTrue();
  }

  @Test
  void aLapsedSiteCouldAcceptWhatWasRejected() {
    assertThat(flips(SIMPLE, 50, 60, new Uncertain(10, 0, 0))).isFalse();
    assertThat(flips(SIMPLE, 50, 60, new Uncertain(11, 0, 0))).isTrue();
    assertThat(flips(TWO_THIRDS, 99, 50, new Uncertain(1, 0, 0))).isTrue();
    assertThat(flips(TWO_THIRDS, 98, 50, new Uncertain(1, 0, 0))).isFalse();
  }

  @Test
  void aDisputedVoterCountsTwice_onceLostAndOnceAgainst() {
    assertThat(flips(SIMPLE, 60, 50, new Uncertain(0, 4, 0))).isFalse();
    assertThat(flips(SIMPLE, 60, 50, new Uncertain(0, 5, 0))).isTrue();
  }

  @Test
  void aDoubleAccreditationMayHaveVotedForTheWinner() {
    assertThat(flips(SIMPLE, 52, 50, new Uncertain(0, 0, 1))).isFalse();
    assertThat(flips(SIMPLE, 52, 50, new Uncertain(0, 0, 2))).isTrue();
    assertThat(flips(TWO_THIRDS, 98, 50, new Uncertain(0, 0, 1))).isTrue();
  }

  @Test
  void whoIsMissingAlreadyCountsAgainst_whereTheBaseIsThePresent() {
    VoteFigures figures = VoteFigures.of(60, 20, 0).withPresent(100, 120);
    assertThat(
            MarginCheck.ofCount(ABSOLUTE_OF_PRESENT, figures, new Uncertain(20, 0, 0)).couldFlip())
        .isFalse();
  }

  @Test
  void theEndOfTheBandIsWhatCountsForHands() {
    HandBand band =
        HandBand.of(
            SIMPLE, List.of(HandRow.estimated(100, HandParts.of(9, 10))), BandSettings.DEFAULT);
    assertThat(band.lower()).hasToString("30");
    assertThat(MarginCheck.ofHands(SIMPLE, band, new Uncertain(29, 0, 0)).couldFlip()).isFalse();
    assertThat(MarginCheck.ofHands(SIMPLE, band, new Uncertain(30, 0, 0)).couldFlip()).isTrue();
    assertThat(MarginCheck.ofHands(SIMPLE, band, Uncertain.NOBODY).couldFlip()).isFalse();
  }

  @Test
  void aCloseBandCouldAlwaysFlip() {
    HandBand band =
        HandBand.of(
            SIMPLE, List.of(HandRow.estimated(100, HandParts.of(1, 2))), BandSettings.DEFAULT);
    assertThat(MarginCheck.ofHands(SIMPLE, band, Uncertain.NOBODY).couldFlip()).isTrue();
  }

  @Test
  void agreesWithLettingEverybodyMissingVoteTheOtherWay() {
    for (MajorityRule rule : List.of(SIMPLE, TWO_THIRDS, MajorityRule.THREE_QUARTERS)) {
      for (long yes = 0; yes <= 12; yes++) {
        for (long no = 1; no <= 12; no++) {
          for (long lapsed = 0; lapsed <= 12; lapsed++) {
            boolean reached = rule.reached(VoteFigures.of(yes, no, 0));
            VoteFigures worst =
                reached ? VoteFigures.of(yes, no + lapsed, 0) : VoteFigures.of(yes + lapsed, no, 0);
            assertThat(flips(rule, yes, no, new Uncertain(lapsed, 0, 0)))
                .isEqualTo(rule.reached(worst) != reached);
          }
        }
      }
    }
  }
}
