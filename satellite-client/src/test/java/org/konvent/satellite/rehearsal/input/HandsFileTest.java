package org.konvent.satellite.rehearsal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.konvent.model.tally.BandSettings;
import org.konvent.model.tally.MajorityRule;
import org.konvent.satellite.rehearsal.plan.HandFigures;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.VotePlan;
import org.konvent.satellite.rehearsal.play.Vote;

class HandsFileTest {

  private static final String HEAD = "site,present,denominator,yes,no,abstain,exactYes,exactNo\n";

  @TempDir Path folder;

  @Test
  void rowsAreTakenAsTyped_inTwoPartsInThreePartsOrExactly() throws IOException {
    VotePlan vote = plan(HEAD + "Trier,60,8,6,2,,,\nBonn,25,5,2,2,1,,\nBaustert,9,,,,,5,4\n");

    assertThat(vote.rows())
        .containsEntry("Trier", new HandFigures(8, 6, 2, null))
        .containsEntry("Bonn", new HandFigures(5, 2, 2, 1))
        .containsEntry("Baustert", new HandFigures(null, 5, 4, null));
    assertThat(vote.question().rule()).contains(MajorityRule.TWO_THIRDS);
    assertThat(vote.question().band()).contains(BandSettings.DEFAULT);
  }

  @Test
  void aDenominatorThatIsNotOnOfferIsRefused_withTheNearestOne() {
    assertThatThrownBy(() -> plan(HEAD + "Trier,60,7,3,4,,,\n"))
        .isInstanceOf(InputProblem.class)
        .hasMessage(
            "hands.csv, line 2, column 3 (denominator): 7 is not on offer as a denominator;"
                + " the nearest is 6");
  }

  @Test
  void partsThatDoNotAddUpAreRefused() {
    assertThatThrownBy(() -> plan(HEAD + "Trier,60,4,3,2,,,\n"))
        .hasMessageEndingWith("the parts add up to 5 of 4; make them add up");
  }

  @Test
  void aRowIsEitherEstimatedOrExact() {
    assertThatThrownBy(() -> plan(HEAD + "Trier,60,4,3,1,,10,5\n"))
        .hasMessageContaining("fill either denominator, yes and no, or exactYes and exactNo");
    assertThatThrownBy(() -> plan(HEAD + "Trier,60,,,,,,\n"))
        .hasMessageContaining("fill either denominator, yes and no, or exactYes and exactNo");
  }

  private VotePlan plan(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("hands.csv"), content);
    return ((Vote)
            HandsFile.plan(file, MajorityRule.TWO_THIRDS, BandSettings.DEFAULT).steps().get(0))
        .plan();
  }
}
