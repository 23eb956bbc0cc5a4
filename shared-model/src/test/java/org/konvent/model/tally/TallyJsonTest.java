package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyJsonTest {
  private final ObjectMapper json = new ObjectMapper();

  private <T> void comesBack(T value, Class<T> type) throws JsonProcessingException {
    assertThat(json.readValue(json.writerFor(type).writeValueAsString(value), type))
        .isEqualTo(value);
  }

  @Test
  void everyTallyComesBackAsItWas() throws JsonProcessingException {
    Remarks remarks =
        Remarks.NONE.explaining(PlausibilityRule.F203, "so").acknowledging(PlausibilityRule.W202);
    comesBack(
        CountedTally.yesNo(Rows.slips(3), 1, 1, 1).withRemarks(remarks).checkedOnce(), Tally.class);
    comesBack(HandTally.estimated(9, HandParts.of(6, 8)).withRemarks(remarks), Tally.class);
    comesBack(HandTally.counted(9, 3, 2, null), Tally.class);
    comesBack(
        CountedTally.ofProfiles(
            Rows.slips(3), List.of(new RankedProfile(Ranking.of("a", "", "b"), 3))),
        Tally.class);
  }

  @Test
  void papersRulesTotalsAndVerdictsComeBackToo() throws JsonProcessingException {
    BallotPaper paper =
        Rows.paper(BallotForm.SELECTION, "a", "b").withSeats(1).withThresholdPercent(5);
    CountedTotal total = CountedTotal.of(paper, List.of(Rows.ticks(Rows.slips(3), 2, 1)));
    List<HandRow> hands = List.of(HandRow.estimated(9, HandParts.of(2, 3)));
    comesBack(paper, BallotPaper.class);
    comesBack(total, Total.class);
    comesBack(HandTotal.of(hands), Total.class);
    comesBack(MajorityRule.TWO_THIRDS, MajorityRule.class);
    comesBack(PlausibilityProfile.DEFAULT, PlausibilityProfile.class);
    comesBack(BandSettings.DEFAULT, BandSettings.class);
    comesBack(Verdicts.ofCount(paper, null, total, 3, 3), Verdict.class);
    comesBack(
        Verdicts.ofHands(MajorityRule.SIMPLE, hands, BandSettings.DEFAULT, 9, 9), Verdict.class);
    comesBack(Finding.about(PlausibilityRule.F521, "a", 3, 4), Finding.class);
    comesBack(
        TallyDraft.empty(paper).enterFirst(Rows.ticks(Rows.slips(3), 2, 1), "anna").draft(),
        TallyDraft.class);
  }

  @Test
  void unknownFieldsAreRefused() {
    String unknown = "{\"form\":\"HAND\",\"present\":3,\"count\":{\"yes\":1,\"no\":1,\"maybe\":1}}";
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> json.readValue(unknown, Tally.class));
  }
}
