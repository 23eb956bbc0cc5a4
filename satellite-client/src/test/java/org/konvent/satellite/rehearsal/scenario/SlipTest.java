package org.konvent.satellite.rehearsal.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CandidateCount;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.RankedProfile;
import org.konvent.model.tally.Ranking;
import org.konvent.satellite.rehearsal.plan.InputProblem;

/** What a site has on its slip, for every form of ballot. */
class SlipTest {

  private static final List<BallotOption> NAMES =
      List.of(new BallotOption("o1", "Ada"), new BallotOption("o2", "Ben"));

  @Test
  void ticksByName() throws IOException {
    CountedTally row = row(BallotForm.SELECTION, "{cast: 30, options: {Ben: 12, Ada: 25}}");

    assertThat(row.options()).containsExactly(new OptionCount("o1", 25), new OptionCount("o2", 12));
    assertThat(row.slips().cast()).isEqualTo(30);
  }

  @Test
  void yesNoAndAbstentionsOfEachCandidate_whatIsLeftSaysNothing() throws IOException {
    CountedTally row =
        row(
            BallotForm.PER_CANDIDATE,
            "{invalid: 1, candidates: {Ada: {yes: 20, no: 5, abstain: 1}, Ben: {yes: 9}}}");

    assertThat(row.candidates())
        .containsExactly(
            new CandidateCount("o1", 20, 5, 1, 0), new CandidateCount("o2", 9, 0, 0, 17));
    assertThat(row.slips().cast()).isEqualTo(27);
    assertThat(row.slips().valid()).isEqualTo(26);
  }

  @Test
  void rankings() throws IOException {
    CountedTally row = row(BallotForm.RANKED, "{rankings: {Ben > Ada: 12, Ada: 5}, blank: 1}");

    assertThat(row.profiles())
        .containsExactly(
            new RankedProfile(Ranking.of("o2", "o1"), 12), new RankedProfile(Ranking.of("o1"), 5));
    assertThat(row.slips().valid()).isEqualTo(18);
  }

  @Test
  void whoIsNotOnTheBallotIsNamed() {
    for (String slip :
        List.of("{options: {Eva: 1}}", "{candidates: {Eva: {yes: 1}}}", "{rankings: {Eva: 1}}")) {
      assertThatThrownBy(() -> row(BallotForm.PLURALITY, slip))
          .isInstanceOf(InputProblem.class)
          .hasMessageContaining("Eva");
    }
  }

  private static CountedTally row(BallotForm form, String slip) throws IOException {
    return (CountedTally)
        new YAMLMapper()
            .readValue(slip, Slip.class)
            .figures()
            .tally(100, BallotPaper.of(form, NAMES));
  }
}
