package org.konvent.model.command.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.vote.VoteScene.counted;
import static org.konvent.model.command.vote.VoteScene.hands;
import static org.konvent.model.command.vote.VoteScene.lastMillisecond;
import static org.konvent.model.command.vote.VoteScene.open;
import static org.konvent.model.convention.ConventionFixture.CHAIR;
import static org.konvent.model.convention.ConventionFixture.DEPUTY;
import static org.konvent.model.convention.ConventionFixture.OFFICER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.convention.Results;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.tally.Remarks;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowState;

/** Figures read out by telephone: typed by one person, confirmed by another. */
class PhoneTallyTest {

  private static final String CODE = "KX-4711";

  private final ConventionFixture convention = ConventionFixture.crowded("berlin", "trier");
  private final int vote = open(convention, hands());

  // EXPECTED → EXPECTED → RECEIVED
  @Test
  void figuresByTelephoneCountOnceTheSecondPersonConfirmed() {
    long typed = type(counted(60, 30));
    assertThat(trier().state()).isEqualTo(RowState.EXPECTED);
    convention.accept(DEPUTY, confirmation(typed));
    assertThat(trier().state()).isEqualTo(RowState.RECEIVED);
    assertThat(trier().version().orElseThrow().channel()).isEqualTo(Channel.PHONE);
    assertThat(trier().pending()).isEmpty();
  }

  @Test
  void theSamePersonCannotConfirm() {
    long typed = type(counted(60, 30));
    assertThat(convention.refusal(OFFICER, confirmation(typed))).isEqualTo(ProblemCode.SAME_PERSON);
  }

  @Test
  void aDifferentCheckCodeIsRefused() {
    long typed = type(counted(60, 30));
    assertThat(convention.refusal(DEPUTY, new ConfirmPhoneTally(vote, "trier", typed, "KX-4712")))
        .isEqualTo(ProblemCode.TOTAL_DIFFERS);
  }

  @Test
  void whatNobodyTypedCannotBeConfirmed() {
    assertThat(convention.refusal(DEPUTY, confirmation(7))).isEqualTo(ProblemCode.NOT_FOUND);
    assertThat(convention.refusal(DEPUTY, new ConfirmPhoneTally(vote, null, 7, CODE)))
        .isEqualTo(ProblemCode.NOT_FOUND);
  }

  @Test
  void theFiguresAreCheckedLikeThoseOfASatellite() {
    assertThat(convention.refusal(OFFICER, typing("trier", counted(60, 41))))
        .isEqualTo(ProblemCode.TALLY_IMPLAUSIBLE);
    assertThat(convention.refusal(OFFICER, typing("bonn", counted(60, 30))))
        .isEqualTo(ProblemCode.TALLY_NOT_EXPECTED);
    assertThat(convention.refusal(OFFICER, typing(null, counted(60, 30))))
        .isEqualTo(ProblemCode.TALLY_NOT_EXPECTED);
    assertThat(convention.refusal(OFFICER, typing("trier", null)))
        .isEqualTo(ProblemCode.FIELD_MISSING);
  }

  @Test
  void whoTypesHearsWhatToAskAbout_andWhatThePaperSaysStands() {
    Tally strange = counted(60, 41);
    Refusal refusal = convention.refused(OFFICER, typing("trier", strange));
    assertThat(refusal.details().get("rules")).isEqualTo(List.of(PlausibilityRule.F201));
    Tally explained =
        strange.withRemarks(Remarks.NONE.explaining(PlausibilityRule.F201, "Blatt 3 fehlt"));
    confirmed(explained);
    assertThat(trier().state()).isEqualTo(RowState.RECEIVED);
  }

  @Test
  void numberCalledAndCheckCodeBelongToIt() {
    assertThat(
            convention.refusal(
                OFFICER, new TypePhoneTally(vote, "trier", counted(60, 30), List.of(), "", CODE)))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(
            convention.refusal(
                OFFICER, new TypePhoneTally(vote, "trier", counted(60, 30), List.of(), "+49", " ")))
        .isEqualTo(ProblemCode.FIELD_MISSING);
  }

  // EXPECTED → RECEIVED | LATE
  @ParameterizedTest
  @CsvSource({"0, RECEIVED", "1, LATE"})
  void itArrivesWhenTheSecondPersonConfirms(long offset, RowState state) {
    long typed = type(counted(60, 30));
    convention.at(lastMillisecond(convention, vote) + offset);
    convention.accept(DEPUTY, confirmation(typed));
    assertThat(trier().state()).isEqualTo(state);
  }

  // RECEIVED → RECEIVED, confirmed
  @Test
  void theSatellitesOwnEqualRowConfirmsIt() {
    confirmed(counted(60, 30));
    convention.desk("trier").tally(vote, counted(60, 30)).send();
    assertThat(trier().confirmed()).isTrue();
    assertThat(trier().disputed()).isFalse();
    assertThat(trier().version().orElseThrow().channel()).isEqualTo(Channel.PHONE);
  }

  // RECEIVED → RECEIVED, disputed
  @Test
  void theSatellitesDifferentRowDisputesIt_andTheOneByTelephoneStands() {
    confirmed(counted(60, 30));
    convention.desk("trier").tally(vote, counted(30, 60)).send();
    assertThat(trier().disputed()).isTrue();
    assertThat(Results.tally(convention.state(), trier())).contains(counted(60, 30));
  }

  @Test
  void aRowMatchedOnceIsMatchedAgain_andNeverReplacedBeforeTheClose() {
    confirmed(counted(60, 30));
    convention.desk("trier").tally(vote, counted(30, 60)).send();
    long own = convention.desk("trier").position();
    convention.desk("trier").superseding(own, vote, counted(60, 30)).send();
    assertThat(trier().confirmed()).isTrue();
    convention.desk("trier").correction(vote, counted(30, 60)).send();
    assertThat(trier().disputed()).isTrue();
    assertThat(Results.tally(convention.state(), trier())).contains(counted(60, 30));
  }

  @Test
  void aSatelliteRowInTimeCounts_whereTheOneByTelephoneCameTooLate() {
    long typed = type(counted(60, 30));
    long arrivedAt = lastMillisecond(convention, vote);
    convention.at(arrivedAt + 1);
    convention.accept(DEPUTY, confirmation(typed));
    convention.desk("trier").tally(vote, counted(61, 30)).send(arrivedAt);
    assertThat(trier().state()).isEqualTo(RowState.RECEIVED);
    assertThat(trier().version().orElseThrow().channel()).isEqualTo(Channel.SATELLITE);
  }

  // RECEIVED → RECEIVED
  @Test
  void aSecondCallBeforeTheDeadlineReplacesTheFirst_andBothStayReadable() {
    confirmed(counted(60, 30));
    confirmed(counted(61, 30));
    assertThat(Results.tally(convention.state(), trier())).contains(counted(61, 30));
    assertThat(trier().earlier()).hasSize(1);
  }

  @Test
  void aSecondCallTooLateIsRefused_andTheFirstStands() {
    confirmed(counted(60, 30));
    long again = type(counted(61, 30));
    convention.at(lastMillisecond(convention, vote) + 1);
    assertThat(convention.refusal(DEPUTY, confirmation(again))).isEqualTo(ProblemCode.TALLY_LATE);
    assertThat(Results.tally(convention.state(), trier())).contains(counted(60, 30));
  }

  @Test
  void theTelephoneNeverReplacesWhatTheSiteSigned() {
    long typed = type(counted(60, 30));
    convention.desk("trier").tally(vote, counted(1, 2)).send();
    assertThat(convention.refusal(DEPUTY, confirmation(typed)))
        .isEqualTo(ProblemCode.SUPERSEDES_WRONG_ROW);
  }

  // OVERDUE → CLOSED
  @Test
  void aRowByTelephoneInTimeClosesAnOverdueVote() {
    convention.desk("berlin").tally(vote, counted(10, 20)).send();
    long typed = type(counted(60, 30));
    long arrivedAt = lastMillisecond(convention, vote);
    convention.at(arrivedAt + 1);
    convention.accept(CHAIR, new CloseDue(vote));
    convention.accept(DEPUTY, confirmation(typed), arrivedAt);
    assertThat(convention.vote(vote).phase().closed()).isTrue();
  }

  @Test
  void aDisputeAfterTheDeclarationHoldsTheAnnouncementUp() {
    confirmed(counted(60, 30));
    convention.desk("berlin").tally(vote, counted(10, 20)).send();
    VoteScene.close(convention, vote);
    convention.accept(
        CHAIR, VoteScene.declaredByChair(vote, org.konvent.model.vote.Basis.COUNTED, true));
    convention.desk("trier").tally(vote, counted(30, 60)).send();
    assertThat(convention.refusal(CHAIR, new AnnounceResult(vote)))
        .isEqualTo(ProblemCode.FINDING_UNRESOLVED);
    convention.accept(
        OFFICER,
        new ResolveFinding(vote, Optional.empty(), Optional.of("trier"), "Papier verglichen"));
    convention.accept(CHAIR, new AnnounceResult(vote));
  }

  private Row trier() {
    return convention.row(vote, "trier");
  }

  private TypePhoneTally typing(String site, Tally tally) {
    return new TypePhoneTally(vote, site, tally, List.of("o1"), "+49 651 1", CODE);
  }

  private long type(Tally tally) {
    convention.accept(OFFICER, typing("trier", tally));
    return convention.lastSeq();
  }

  private ConfirmPhoneTally confirmation(long typed) {
    return new ConfirmPhoneTally(vote, "trier", typed, CODE);
  }

  private void confirmed(Tally tally) {
    convention.accept(DEPUTY, confirmation(type(tally)));
  }
}
