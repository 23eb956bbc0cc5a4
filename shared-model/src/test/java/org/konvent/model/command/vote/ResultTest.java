package org.konvent.model.command.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.vote.VoteScene.announce;
import static org.konvent.model.command.vote.VoteScene.ballots;
import static org.konvent.model.command.vote.VoteScene.close;
import static org.konvent.model.command.vote.VoteScene.counted;
import static org.konvent.model.command.vote.VoteScene.counting;
import static org.konvent.model.command.vote.VoteScene.declaredByChair;
import static org.konvent.model.command.vote.VoteScene.declaredByCount;
import static org.konvent.model.command.vote.VoteScene.estimated;
import static org.konvent.model.command.vote.VoteScene.hands;
import static org.konvent.model.command.vote.VoteScene.lastMillisecond;
import static org.konvent.model.command.vote.VoteScene.open;
import static org.konvent.model.command.vote.VoteScene.slips;
import static org.konvent.model.command.vote.VoteScene.yesNo;
import static org.konvent.model.convention.ConventionFixture.CHAIR;
import static org.konvent.model.convention.ConventionFixture.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.convention.Results;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.statement.TallyStated.Correction;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.Fraction;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.tally.Remarks;
import org.konvent.model.tally.Slips;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.DependentKind;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.Ruling;

/** Declaring, announcing, correcting, annulling. */
class ResultTest {

  private final ConventionFixture convention = ConventionFixture.crowded("berlin", "trier");

  private int closed(Tally berlin, Tally trier) {
    int vote = counting(convention, ballots());
    convention.desk("berlin").tally(vote, berlin).send();
    convention.desk("trier").tally(vote, trier).send();
    close(convention, vote);
    return vote;
  }

  private int announced() {
    int vote = closed(yesNo(50, 40), yesNo(20, 25));
    announce(convention, vote, 70, 65);
    return vote;
  }

  @Test
  void nothingIsAnnouncedBeforeItIsDeclared() {
    int vote = closed(yesNo(50, 40), yesNo(20, 25));
    assertThat(convention.refusal(CHAIR, new AnnounceResult(vote)))
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
  }

  /** Sixty to thirty-nine: twenty against it do not turn that, twenty-one make a tie. */
  @Test
  void whetherAMissingSiteCouldFlipAVoteDependsOnHowManyAreThere() {
    assertThat(couldFlip(20)).contains(false);
    assertThat(couldFlip(21)).contains(true);
    assertThat(Results.couldFlip(convention.state(), convention.vote(1), "berlin")).isPresent();
    assertThat(Results.couldFlip(convention.state(), convention.vote(1), "bonn")).isEmpty();
  }

  private Optional<Boolean> couldFlip(int presentAtTrier) {
    convention.desk("trier").reportPresent(presentAtTrier);
    int vote = open(convention, hands());
    convention.desk("berlin").tally(vote, counted(60, 39)).send();
    convention.at(lastMillisecond(convention, vote) + 1);
    convention.accept(CHAIR, new CloseDue(vote));
    convention.accept(CHAIR, new CloseVote(vote, Optional.of("nobody answers")));
    return Results.couldFlip(convention.state(), convention.vote(vote), "trier");
  }

  @Test
  void aCountIsDeclaredOnceTheSlipsWereAddedAgain() {
    int vote = closed(yesNo(50, 40), yesNo(20, 25));
    assertThat(convention.refusal(CHAIR, declaredByCount(vote, slips(70, 65))))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
    assertThat(convention.refusal(OFFICER, declaredByCount(vote, Map.of())))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(convention.refusal(OFFICER, declaredByCount(vote, slips(70, 66))))
        .isEqualTo(ProblemCode.TOTAL_DIFFERS);
    assertThat(
            convention.refusal(
                OFFICER,
                new DeclareResult(
                    vote, Basis.CHAIR_DECISION, Optional.empty(), slips(70, 65), Optional.empty())))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    convention.accept(OFFICER, declaredByCount(vote, slips(70, 65)));
  }

  @Test
  void theChairDeclaresHandsAsTheFiguresSay_orDecidesWithAGround() {
    int vote = open(convention, hands());
    convention.desk("berlin").tally(vote, estimated(3, 5)).send();
    convention.desk("trier").tally(vote, estimated(2, 5)).send();
    close(convention, vote);
    assertThat(convention.result(vote).verdict().outcome()).isEqualTo(VerdictOutcome.TIE);
    assertThat(convention.refusal(CHAIR, declaredByChair(vote, Basis.CLEAR_ESTIMATE, true)))
        .isEqualTo(ProblemCode.OUTCOME_DIFFERS);
    assertThat(convention.refusal(CHAIR, declaredByChair(vote, Basis.CHAIR_DECISION, true)))
        .isEqualTo(ProblemCode.GROUND_MISSING);
    assertThat(convention.refusal(OFFICER, declaredByChair(vote, Basis.CHAIR_DECISION, true)))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
    convention.accept(
        CHAIR,
        new DeclareResult(
            vote,
            Basis.CHAIR_DECISION,
            Optional.of(false),
            Map.of(),
            Optional.of("Stimmengleichheit")));
  }

  @Test
  void anExplainedErrorIsResolvedBeforeTheDeclaration() {
    Remarks paper = Remarks.NONE.explaining(PlausibilityRule.F203, "ein Zettel fehlt");
    CountedTally odd =
        CountedTally.yesNo(new Slips(100, 46, 46, 0, 45, null), 20, 25, 0).withRemarks(paper);
    int vote = closed(yesNo(50, 40), odd);
    assertThat(convention.refusal(OFFICER, declaredByCount(vote, slips(70, 65))))
        .isEqualTo(ProblemCode.FINDING_UNRESOLVED);
    ResolveFinding settled =
        new ResolveFinding(
            vote, Optional.of(PlausibilityRule.F203), Optional.of("trier"), "so auf dem Papier");
    assertThat(
            convention.refusal(
                OFFICER, new ResolveFinding(vote, settled.rule(), Optional.of("berlin"), "nichts")))
        .isEqualTo(ProblemCode.FINDING_UNKNOWN);
    convention.accept(OFFICER, settled);
    convention.accept(OFFICER, declaredByCount(vote, slips(70, 65)));
  }

  @Test
  void aSettledFindingIsOpenAgain_whenTheRowWasCorrected() {
    Remarks paper = Remarks.NONE.explaining(PlausibilityRule.F203, "ein Zettel fehlt");
    CountedTally odd =
        CountedTally.yesNo(new Slips(100, 46, 46, 0, 45, null), 20, 25, 0).withRemarks(paper);
    int vote = closed(yesNo(50, 40), odd);
    convention.accept(
        OFFICER,
        new ResolveFinding(
            vote, Optional.of(PlausibilityRule.F203), Optional.of("trier"), "so auf dem Papier"));
    correct(vote, "trier", odd);
    assertThat(convention.refusal(OFFICER, declaredByCount(vote, slips(70, 65))))
        .isEqualTo(ProblemCode.FINDING_UNRESOLVED);
  }

  @Test
  void aDisputedRowCounts_andIsAcknowledgedBeforeTheAnnouncement() {
    int vote = closed(yesNo(50, 40), yesNo(20, 25));
    long trier = figures(vote, "trier");
    convention.accept(
        convention.desk("berlin").actor(), new ConfirmRow(vote, figures(vote, "berlin")));
    convention.accept(convention.desk("trier").actor(), new DisputeRow(vote, trier, "21 statt 20"));
    assertThat(convention.row(vote, "berlin").confirmed()).isTrue();
    assertThat(convention.result(vote).rows()).hasSize(2);
    assertThat(convention.refusal(OFFICER, declaredByCount(vote, slips(70, 65))))
        .isEqualTo(ProblemCode.FINDING_UNRESOLVED);
    convention.accept(
        OFFICER, new ResolveFinding(vote, Optional.empty(), Optional.of("trier"), "verglichen"));
    convention.accept(OFFICER, declaredByCount(vote, slips(70, 65)));
    convention.accept(convention.desk("trier").actor(), new DisputeRow(vote, trier, "immer noch"));
    assertThat(convention.refusal(CHAIR, new AnnounceResult(vote)))
        .isEqualTo(ProblemCode.FINDING_UNRESOLVED);
  }

  @Test
  void aSiteWithoutFiguresHasNothingToConfirmOrDispute() {
    int vote = counting(convention, ballots());
    assertThat(convention.refusal(convention.desk("trier").actor(), new ConfirmRow(vote, 1)))
        .isEqualTo(ProblemCode.TALLY_NOT_EXPECTED);
    assertThat(convention.refusal(convention.desk("trier").actor(), new DisputeRow(vote, 1, "x")))
        .isEqualTo(ProblemCode.TALLY_NOT_EXPECTED);
  }

  @Test
  void figuresThatCameMeanwhileAreNotConfirmedByAccident() {
    int vote = announced();
    long seen = figures(vote, "trier");
    correct(vote, "trier", yesNo(10, 35));

    assertThat(convention.refusal(convention.desk("trier").actor(), new ConfirmRow(vote, seen)))
        .isEqualTo(ProblemCode.ROW_CHANGED);
    assertThat(
            convention.refusal(convention.desk("trier").actor(), new DisputeRow(vote, seen, "x")))
        .isEqualTo(ProblemCode.ROW_CHANGED);
    convention.accept(
        convention.desk("trier").actor(), new ConfirmRow(vote, figures(vote, "trier")));
    assertThat(convention.row(vote, "trier").confirmed()).isTrue();
  }

  private long figures(int vote, String site) {
    return convention.row(vote, site).version().orElseThrow().seq();
  }

  // RECEIVED → CORRECTED, ANNOUNCED → ANNOUNCED
  @Test
  void invariant6_aCorrectionTakesTwoPersons_andTheOldFiguresStayReadable() {
    int vote = announced();
    convention.desk("trier").correction(vote, yesNo(10, 35)).send();
    long correction = convention.lastSeq();
    CorrectTally act =
        new CorrectTally(vote, "trier", correction, "Zahlendreher", "Niederschrift 3");
    assertThat(convention.refusal(OFFICER, act)).isEqualTo(ProblemCode.PROPOSAL_NEEDED);
    assertThat(convention.row(vote, "trier").state()).isEqualTo(RowState.RECEIVED);
    long old = convention.row(vote, "trier").version().orElseThrow().seq();
    convention.byTwo(act);
    assertThat(convention.row(vote, "trier").state()).isEqualTo(RowState.CORRECTED);
    assertThat(convention.row(vote, "trier").earlier()).extracting(it -> it.seq()).contains(old);
    assertThat(convention.vote(vote).corrected()).isTrue();
    assertThat(convention.vote(vote).announcement().orElseThrow().outcome()).isEqualTo("REJECTED");
  }

  @Test
  void invariant6_anAnnulmentTakesTwoPersons_andTakesNoFiguresBack() {
    int vote = announced();
    AnnulVote act = new AnnulVote(vote, "nicht heilbar", true);
    assertThat(convention.refusal(CHAIR, act)).isEqualTo(ProblemCode.PROPOSAL_NEEDED);
    convention.byTwo(act);
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.ANNULLED);
    assertThat(convention.state().votes().announced(vote)).isTrue();
  }

  // CLOSED → CLOSED
  @Test
  void aCorrectionBeforeTheAnnouncementNeedsANewDeclaration() {
    int vote = closed(yesNo(50, 40), yesNo(20, 25));
    convention.accept(OFFICER, declaredByCount(vote, slips(70, 65)));
    correct(vote, "trier", yesNo(21, 25));
    assertThat(convention.refusal(CHAIR, new AnnounceResult(vote)))
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
    announce(convention, vote, 71, 65);
  }

  // LAPSED → CORRECTED, FINAL → ANNOUNCED
  @Test
  void aLapsedRowIsCorrectedLater_alsoOfAFinalVote() {
    int vote = counting(convention, ballots());
    convention.desk("berlin").tally(vote, yesNo(50, 40)).send();
    convention.at(lastMillisecond(convention, vote) + 1);
    convention.accept(CHAIR, new CloseDue(vote));
    convention.accept(CHAIR, new CloseVote(vote, Optional.of("Leitung ausgefallen")));
    convention.accept(
        OFFICER,
        new ResolveFinding(
            vote, Optional.of(PlausibilityRule.W709), Optional.empty(), "Chair schließt"));
    announce(convention, vote, 50, 40);
    convention.accept(CHAIR, new FinaliseVote(vote));
    correct(vote, "trier", yesNo(20, 25));
    assertThat(convention.row(vote, "trier").state()).isEqualTo(RowState.CORRECTED);
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.ANNOUNCED);
    assertThat(convention.result(vote).rows()).hasSize(2);
  }

  @Test
  void aCorrectionNeedsAReasonAndSomethingThatWaits() {
    int vote = announced();
    assertThat(
            convention
                .desk("trier")
                .correction(vote, yesNo(21, 25), new Correction(" ", "Blatt 3"))
                .refusal())
        .isEqualTo(ProblemCode.TALLY_IMPLAUSIBLE);
    assertThat(
            convention.refusal(
                OFFICER,
                org.konvent.model.command.proposal.ProposeAct.of(
                    new CorrectTally(vote, "trier", 3, "Zahlendreher", "Blatt 3"))))
        .isEqualTo(ProblemCode.NO_CORRECTION);
  }

  @Test
  void everyConsequenceIsRuledBeforeAVoteIsFinal_andRuledAnewAfterAnotherChange() {
    int vote = announced();
    convention.accept(CHAIR, new LinkDependent(vote, DependentKind.ALTERNATIVE_MOTION, "A-2"));
    RuleOnConsequence ruling =
        new RuleOnConsequence(
            vote, DependentKind.ALTERNATIVE_MOTION, "A-2", Ruling.STANDS, "ohne Einfluss");
    correct(vote, "trier", yesNo(15, 35));
    assertThat(convention.refusal(CHAIR, new FinaliseVote(vote)))
        .isEqualTo(ProblemCode.RULING_MISSING);
    convention.accept(CHAIR, ruling);
    assertThat(convention.vote(vote).rulingsOpen()).isFalse();
    correct(vote, "trier", yesNo(35, 10));
    assertThat(convention.refusal(CHAIR, new FinaliseVote(vote)))
        .isEqualTo(ProblemCode.RULING_MISSING);
    convention.accept(CHAIR, ruling);
    convention.accept(CHAIR, new FinaliseVote(vote));
    assertThat(
            convention.refusal(
                CHAIR,
                new RuleOnConsequence(
                    vote, DependentKind.OFFICE, "A-2", Ruling.STANDS, "gibt es nicht")))
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
  }

  @Test
  void aConsequenceIsNamedAndRuledWithAGround() {
    int vote = announced();
    assertThat(convention.refusal(CHAIR, new LinkDependent(vote, null, "A-2")))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(convention.refusal(CHAIR, new LinkDependent(vote, DependentKind.OFFICE, "")))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    convention.accept(CHAIR, new LinkDependent(vote, DependentKind.OFFICE, "Vorsitz"));
    assertThat(
            convention.refusal(
                CHAIR,
                new RuleOnConsequence(vote, DependentKind.OFFICE, "Vorsitz", Ruling.STANDS, "")))
        .isEqualTo(ProblemCode.GROUND_MISSING);
    assertThat(
            convention.refusal(
                CHAIR,
                new RuleOnConsequence(vote, DependentKind.OFFICE, "Kasse", Ruling.STANDS, "x")))
        .isEqualTo(ProblemCode.NOT_FOUND);
  }

  @Test
  void whoComesOrGoesAfterwardsChangesNoResult() {
    int vote =
        counting(
            convention,
            VoteScene.question(BallotPaper.yesNo(), MajorityRule.ABSOLUTE_OF_PRESENT, false));
    CountedTally berlin = CountedTally.yesNo(new Slips(null, 95, 95, 0, 95, null), 90, 5, 0);
    convention.desk("berlin").reportPresent(96);
    convention.desk("berlin").tally(vote, berlin).send();
    convention.at(lastMillisecond(convention, vote) + 1);
    convention.accept(CHAIR, new CloseDue(vote));
    convention.accept(CHAIR, new CloseVote(vote, Optional.of("Leitung ausgefallen")));
    assertThat(convention.result(vote).verdict().baseFigure()).isEqualTo(Fraction.of(200));
    convention.desk("trier").reportPresent(20);
    convention.desk("berlin").reportPresent(20);
    assertThat(convention.result(vote).verdict().baseFigure()).isEqualTo(Fraction.of(200));
    assertThat(convention.result(vote).verdict().outcome()).isEqualTo(VerdictOutcome.REJECTED);
  }

  @Test
  void whoDoesNotParticipateIsNoPartOfThosePresent() {
    int vote =
        open(
            convention,
            VoteScene.question(BallotPaper.hands(), MajorityRule.ABSOLUTE_OF_PRESENT, false));
    convention.accept(CHAIR, new SayNotParticipating(vote, "trier"));
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    close(convention, vote);
    assertThat(convention.result(vote).verdict().baseFigure()).isEqualTo(Fraction.of(100));
    assertThat(convention.result(vote).verdict().outcome()).isEqualTo(VerdictOutcome.ACCEPTED);
  }

  @Test
  void missingSitesThatCouldDecideAreAFinding() {
    int vote = counting(convention, ballots());
    convention.desk("berlin").tally(vote, yesNo(50, 40)).send();
    convention.at(lastMillisecond(convention, vote) + 1);
    convention.accept(CHAIR, new CloseDue(vote));
    convention.accept(CHAIR, new CloseVote(vote, Optional.of("Leitung ausgefallen")));
    assertThat(OpenFindings.of(convention.state(), convention.vote(vote)))
        .extracting(key -> key.rule().orElseThrow())
        .containsExactly(PlausibilityRule.W709);
  }

  @Test
  void invariant4_theTotalIsTheExactSumOfTheRowsThatCount() {
    int vote = open(convention, hands());
    convention.desk("berlin").tally(vote, estimated(1, 3)).send();
    convention.desk("trier").tally(vote, counted(20, 21)).send();
    close(convention, vote);
    var total = (org.konvent.model.tally.HandTotal) convention.result(vote).total();
    assertThat(total.yes()).isEqualTo(Fraction.of(160, 3));
    assertThat(total.no()).isEqualTo(Fraction.of(263, 3));
  }

  @Test
  void anUnclearShowOfHandsGoesToARepeat_toCountedHands_toBallots() {
    int vote = open(convention, hands());
    convention.desk("berlin").tally(vote, estimated(3, 5)).send();
    convention.desk("trier").tally(vote, estimated(2, 5)).send();
    close(convention, vote);
    for (Repetition as : Repetition.values()) {
      convention.accept(CHAIR, new RepeatVote(vote, as));
    }
    assertThat(convention.vote(2).question().byHand()).isTrue();
    assertThat(convention.vote(3).question().wantsCountedHands()).isTrue();
    assertThat(convention.vote(4).question().paper()).isEqualTo(BallotPaper.yesNo());
    assertThat(List.of(2, 3, 4))
        .allSatisfy(
            number -> assertThat(convention.vote(number).question().follows()).contains(vote));
    assertThat(convention.refusal(CHAIR, new RepeatVote(vote, null)))
        .isEqualTo(ProblemCode.FIELD_MISSING);
  }

  @Test
  void ballotsAreRepeatedAsTheyWere() {
    int vote = announced();
    assertThat(convention.refusal(CHAIR, new RepeatVote(vote, Repetition.COUNTED_HANDS)))
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
    convention.accept(CHAIR, new RepeatVote(vote, Repetition.AGAIN));
  }

  private void correct(int vote, String site, Tally tally) {
    convention.desk(site).correction(vote, tally).send();
    convention.byTwo(
        new CorrectTally(vote, site, convention.lastSeq(), "Zahlendreher", "Niederschrift 3"));
  }
}
