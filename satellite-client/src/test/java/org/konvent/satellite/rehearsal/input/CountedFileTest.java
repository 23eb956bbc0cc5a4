package org.konvent.satellite.rehearsal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.Slips;
import org.konvent.model.vote.VoteKind;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.PlannedSite;
import org.konvent.satellite.rehearsal.plan.VotePlan;
import org.konvent.satellite.rehearsal.play.Plan;
import org.konvent.satellite.rehearsal.play.Vote;

class CountedFileTest {

  private static final String YES_NO =
      """
      site,entitled,cast,invalid,valid,yes,no
      TOTAL,30,22,1,21,12,9
      Trier,20,11,1,10,4,6
      Briefwahl,0,11,0,11,8,3
      """;

  @TempDir Path folder;

  @Test
  void everyLineButTheTotalIsASite_presentIsTheLargerOfEntitledAndCast() throws IOException {
    Plan plan = CountedFile.plan(file(YES_NO), Optional.empty());

    assertThat(plan.sites())
        .containsExactly(new PlannedSite("Trier", 20, 20), new PlannedSite("Briefwahl", 11, 11));
    assertThat(plan.expected().orElseThrow().options()).isEqualTo(Map.of("yes", 12, "no", 9));
  }

  @Test
  void asManyBallotsAreIssuedAsCast() throws IOException {
    VotePlan vote = vote(CountedFile.plan(file(YES_NO), Optional.empty()));

    CountedTally row = (CountedTally) vote.rows().get("Trier").tally(20, vote.question().paper());
    assertThat(row.slips()).isEqualTo(new Slips(20, 11, 11, 1, 10, null));
    assertThat(row.options()).extracting(count -> count.count()).containsExactly(4, 6, 0);
  }

  @Test
  void optionsCalledYesAndNoMakeAYesNoVote_othersAnElectionByMostVotes() throws IOException {
    VotePlan yesNo = vote(CountedFile.plan(file(YES_NO), Optional.empty()));
    VotePlan other =
        vote(
            CountedFile.plan(
                file("site,entitled,cast,invalid,valid,Rot,Blau\nA,9,9,0,9,5,4\n"),
                Optional.empty()));

    assertThat(yesNo.question().paper().form()).isEqualTo(BallotForm.YES_NO_ABSTAIN);
    assertThat(other.question().paper().form()).isEqualTo(BallotForm.PLURALITY);
    assertThat(other.question().kind()).isEqualTo(VoteKind.ELECTION);
    assertThat(other.question().rule()).isEmpty();
  }

  @Test
  void aDroppedSiteTakesPartWithoutFigures() throws IOException {
    Plan plan = CountedFile.plan(file(YES_NO), Optional.of("Trier"));

    assertThat(plan.sites()).hasSize(2);
    assertThat(vote(plan).rows()).containsOnlyKeys("Briefwahl");
  }

  @Test
  void aDroppedSiteMustBeThere() throws IOException {
    Path file = file(YES_NO);

    assertThatThrownBy(() -> CountedFile.plan(file, Optional.of("Bonn")))
        .isInstanceOf(InputProblem.class)
        .hasMessage(
            "vote.csv: there is no site 'Bonn' to leave out; the sites are Trier, Briefwahl");
  }

  @Test
  void anErrorNamesLineAndColumnAndSaysWhatToDo() throws IOException {
    assertProblem(
        YES_NO.replace("11,1,10,4,6", "11,1,10,four,6"),
        "vote.csv, line 3, column 6 (yes): 'four' is no whole number between 0 and 9999999");
    assertProblem(
        YES_NO.replace("11,1,10,4,6", "11,1,10,,6"),
        "vote.csv, line 3, column 6 (yes): is empty; write a whole number, 0 if there is none");
    assertProblem(
        YES_NO.replace("11,1,10,4,6", "11,1,10,4"),
        "vote.csv, line 3: 6 fields, but there are 7 columns; add or remove commas");
    assertProblem(
        YES_NO.replace(',', ';'),
        "vote.csv, line 1, column 1: expected 'site' but found"
            + " 'site;entitled;cast;invalid;valid;yes;no'; the columns are"
            + " site,entitled,cast,invalid,valid, separated by commas");
    assertProblem(
        YES_NO.replace("Briefwahl", "Trier"),
        "vote.csv, line 4, column 1 (site): 'Trier' is there twice; remove one line");
  }

  private void assertProblem(String content, String message) throws IOException {
    Path file = file(content);
    assertThatThrownBy(() -> CountedFile.plan(file, Optional.empty()))
        .isInstanceOf(InputProblem.class)
        .hasMessage(message);
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("vote.csv"), content);
  }

  private static VotePlan vote(Plan plan) {
    return ((Vote) plan.steps().get(0)).plan();
  }
}
