package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.tally.DraftState.*;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TallyDraftTest {
  private static final BallotPaper PAPER = BallotPaper.yesNo();
  private static final CountedTally ROW = CountedTally.yesNo(Rows.slips(20), 12, 7, 1);
  private static final CountedTally TYPO = CountedTally.yesNo(Rows.slips(20), 12, 1, 7);
  private static final HandTally HANDS = HandTally.estimated(20, HandParts.of(3, 4));

  private static TallyDraft firstEntry(BallotPaper paper) {
    return TallyDraft.empty(paper).enterFirst(ROW, "anna").draft();
  }

  private static TallyDraft secondEntry() {
    return firstEntry(PAPER).beginSecond("ben").draft();
  }

  private static TallyDraft ready(CountedTally row) {
    return TallyDraft.empty(PAPER)
        .enterFirst(row, "anna")
        .draft()
        .beginSecond("ben")
        .draft()
        .enterSecond(row)
        .draft();
  }

  private static DraftStep confirm(TallyDraft draft) {
    return draft.confirm("cora", RowContext.NONE, PlausibilityProfile.DEFAULT);
  }

  private static TallyDraft sending() {
    return confirm(ready(ROW)).draft().send().draft();
  }

  private static void isRefused(DraftStep step, DraftRefusal reason) {
    assertThat(step)
        .isInstanceOfSatisfying(
            DraftStep.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  @DisplayName("EMPTY → FIRST_ENTRY")
  void theFirstEntryIsKeptWithWhoMadeIt() {
    assertThat(firstEntry(PAPER).state()).isEqualTo(FIRST_ENTRY);
    assertThat(firstEntry(PAPER).first()).isEqualTo(new DraftEntry("anna", ROW));
    isRefused(TallyDraft.empty(PAPER).enterFirst(HANDS, "anna"), DraftRefusal.WRONG_FORM);
    isRefused(firstEntry(PAPER).enterFirst(ROW, "anna"), DraftRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  @DisplayName("FIRST_ENTRY → SECOND_ENTRY")
  void anotherPersonEntersAgain() {
    assertThat(secondEntry().state()).isEqualTo(SECOND_ENTRY);
    assertThat(secondEntry().second().by()).isEqualTo("ben");
    isRefused(firstEntry(PAPER).beginSecond("anna"), DraftRefusal.SAME_PERSON);
    isRefused(TallyDraft.empty(PAPER).beginSecond("ben"), DraftRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  @DisplayName("SECOND_ENTRY → READY")
  void equalEntriesAreReady() {
    TallyDraft ready = secondEntry().enterSecond(ROW).draft();
    assertThat(ready.state()).isEqualTo(READY);
    assertThat(ready.row()).isEqualTo(ROW);
    isRefused(firstEntry(PAPER).enterSecond(ROW), DraftRefusal.NOT_IN_THIS_STATE);
    isRefused(secondEntry().enterSecond(HANDS), DraftRefusal.WRONG_FORM);
  }

  @Test
  @DisplayName("SECOND_ENTRY → DIFFERENT")
  void entriesThatDifferGiveNoRow() {
    TallyDraft different = secondEntry().enterSecond(TYPO).draft();
    assertThat(different.state()).isEqualTo(DIFFERENT);
    assertThat(different.row()).isNull();
    isRefused(confirm(different), DraftRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  @DisplayName("DIFFERENT → READY")
  void eachFieldIsTakenFromOneOfTheTwoEntries() {
    TallyDraft different = secondEntry().enterSecond(TYPO).draft();
    assertThat(different.resolve(ROW).draft().state()).isEqualTo(READY);
    assertThat(different.resolve(TYPO).draft().row()).isEqualTo(TYPO);
    CountedTally third = CountedTally.yesNo(Rows.slips(20), 12, 6, 2);
    isRefused(different.resolve(third), DraftRefusal.NEITHER_ENTRY);
    isRefused(ready(ROW).resolve(ROW), DraftRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  @DisplayName("FIRST_ENTRY | SECOND_ENTRY | READY | DIFFERENT | REFUSED → EMPTY")
  void bothMayBeEnteredAnew_untilTheRowIsConfirmed() {
    var empty = TallyDraft.empty(PAPER);
    TallyDraft refused = sending().answered(REFUSED).draft();
    for (TallyDraft draft :
        List.of(
            firstEntry(PAPER),
            secondEntry(),
            ready(ROW),
            secondEntry().enterSecond(TYPO).draft(),
            refused)) {
      assertThat(draft.startAnew().draft()).isEqualTo(empty);
    }
    isRefused(confirm(ready(ROW)).draft().startAnew(), DraftRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  @DisplayName("FIRST_ENTRY → READY (hands)")
  void aShowOfHandsTakesOneEntryAndAReview() {
    TallyDraft entered = TallyDraft.empty(BallotPaper.hands()).enterFirst(HANDS, "anna").draft();
    assertThat(entered.review().draft().row()).isEqualTo(HANDS);
    isRefused(entered.beginSecond("ben"), DraftRefusal.ONE_ENTRY_ONLY);
    isRefused(confirm(entered), DraftRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  @DisplayName("FIRST_ENTRY → READY (single check)")
  void aSingleCheckStaysOnTheRowForEver() {
    TallyDraft ready = firstEntry(PAPER.withSingleCheckAllowed()).review().draft();
    TallyDraft sent = confirm(ready).draft().send().draft().answered(ACCEPTED).draft();
    assertThat(((CountedTally) sent.countersign("cora").draft().row()).singleCheck()).isTrue();
    isRefused(firstEntry(PAPER).review(), DraftRefusal.SECOND_ENTRY_NEEDED);
  }

  @Test
  @DisplayName("READY → READY")
  void findingsAreAnsweredBeforeTheRowIsConfirmed() {
    CountedTally spoilt = CountedTally.yesNo(new Slips(20, 20, 20, 4, 15, 0), 10, 4, 1);
    isRefused(confirm(ready(spoilt)), DraftRefusal.ERROR_UNEXPLAINED);
    Remarks reason = Remarks.NONE.explaining(PlausibilityRule.F203, "ein Zettel fehlt");
    TallyDraft explained = ready(spoilt).answer(reason).draft();
    isRefused(confirm(explained), DraftRefusal.WARNING_UNACKNOWLEDGED);
    TallyDraft answered = explained.answer(reason.acknowledging(PlausibilityRule.W205)).draft();
    assertThat(confirm(answered).draft().state()).isEqualTo(CONFIRMED);
    isRefused(secondEntry().answer(reason), DraftRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  @DisplayName("READY → CONFIRMED")
  void whatIsImpossibleIsNeverConfirmed() {
    assertThat(confirm(ready(ROW)).draft().confirmedBy()).isEqualTo("cora");
    CountedTally negative = CountedTally.yesNo(Rows.slips(20), 22, -2, 0);
    isRefused(confirm(ready(negative)), DraftRefusal.IMPOSSIBLE);
  }

  @Test
  @DisplayName("CONFIRMED → SENDING, SENDING → SENDING")
  void whatIsConfirmedIsSentAgainAndAgain() {
    assertThat(sending().send().draft().state()).isEqualTo(SENDING);
    isRefused(ready(ROW).send(), DraftRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  @DisplayName("SENDING → ACCEPTED | LATE | REFUSED")
  void theMasterAnswersOnce() {
    for (DraftState answer : List.of(ACCEPTED, LATE, REFUSED)) {
      assertThat(sending().answered(answer).draft().state()).isEqualTo(answer);
    }
    isRefused(sending().answered(COUNTERSIGNED), DraftRefusal.NOT_IN_THIS_STATE);
    isRefused(sending().answered(ACCEPTED).draft().answered(LATE), DraftRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  @DisplayName("LATE → ACCEPTED")
  void aLateRowMayBeReadmitted() {
    TallyDraft late = sending().answered(LATE).draft();
    assertThat(late.answered(ACCEPTED).draft().state()).isEqualTo(ACCEPTED);
    isRefused(late.answered(REFUSED), DraftRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  @DisplayName("ACCEPTED → COUNTERSIGNED")
  void anotherOfficerCountersigns() {
    TallyDraft accepted = sending().answered(ACCEPTED).draft();
    assertThat(accepted.countersign("anna").draft().countersignedBy()).isEqualTo("anna");
    isRefused(accepted.countersign("cora"), DraftRefusal.SAME_PERSON);
    isRefused(sending().countersign("anna"), DraftRefusal.NOT_IN_THIS_STATE);
  }
}
