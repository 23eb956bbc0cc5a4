package org.konvent.satellite.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.DraftState;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.tally.Remarks;
import org.konvent.model.tally.Slips;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;
import org.konvent.model.vote.VotePrepared;

class TallyDeskTest {

  private static final CountedTally COUNT =
      CountedTally.yesNo(new Slips(65, 64, 63, 0, 63, null), 26, 34, 3);
  private static final CountedTally MISREAD =
      CountedTally.yesNo(new Slips(65, 64, 63, 0, 63, null), 28, 32, 3);

  private StationFixture given;
  private StationStore store;
  private Mirror mirror;

  @BeforeEach
  void aVoteWithBallotsAndAShowOfHands() throws IOException {
    given = new StationFixture();
    store = StationFixture.memory();
    mirror = new Mirror(given.trier, store);
    prepare(1, BallotPaper.yesNo());
    prepare(2, BallotPaper.hands());
    mirror.apply(given.master.journal.since(0));
  }

  @AfterEach
  void everythingEnds() {
    given.close();
  }

  @Test
  void twoEqualEntriesByTwoPeopleBecomeASignedStatement() {
    TallyDesk desk = desk();
    desk.enter(1, COUNT, "anna", false);
    desk.enter(1, COUNT, "ben", false);

    StoredStatement saved = desk.confirm(1, "anna", Optional.empty());

    TallyStated stated = (TallyStated) saved.statement().body();
    assertThat(stated.tally()).isEqualTo(COUNT);
    assertThat(stated.officers()).containsExactly("anna", "ben");
    assertThat(stated.supersedes()).isEmpty();
    assertThat(desk.view(1).state()).isEqualTo(DraftState.CONFIRMED);
  }

  @Test
  void theSecondEntryIsBlindAndByAnotherPerson() {
    TallyDesk desk = desk();
    DeskView first = desk.enter(1, COUNT, "anna", false);

    assertThat(first.row()).isEmpty();
    assertThat(first.differences()).isEmpty();
    assertThatThrownBy(() -> desk.enter(1, COUNT, "anna", false))
        .isInstanceOfSatisfying(
            DeskRefused.class, refused -> assertThat(refused.code()).isEqualTo("same-person"));
  }

  @Test
  void differentEntriesShowOnlyWhereTheyDiffer() {
    TallyDesk desk = desk();
    desk.enter(1, COUNT, "anna", false);

    DeskView different = desk.enter(1, MISREAD, "ben", false);

    assertThat(different.state()).isEqualTo(DraftState.DIFFERENT);
    assertThat(different.differences()).hasSize(2);
    assertThat(desk.resolve(1, COUNT).state()).isEqualTo(DraftState.READY);
  }

  @Test
  void aDraftOutlivesARestart_andSoDoesWhatWasConfirmed() {
    desk().enter(1, COUNT, "anna", false);
    desk().enter(1, COUNT, "ben", false);
    desk().confirm(1, "ben", Optional.empty());

    DeskView after = desk().view(1);

    assertThat(after.state()).isEqualTo(DraftState.CONFIRMED);
    assertThat(after.row()).contains(COUNT);
    assertThat(after.statement()).contains(1L);
  }

  @Test
  void aSecondDeskIsShownWhatIsThereAndCanOnlySupersedeIt() {
    desk().enter(1, MISREAD, "anna", false);
    desk().enter(1, MISREAD, "ben", false);
    desk().confirm(1, "anna", Optional.empty());

    assertThatThrownBy(() -> desk().enter(1, COUNT, "cem", false))
        .isInstanceOfSatisfying(
            DeskRefused.class, refused -> assertThat(refused.code()).isEqualTo("already-there"));
    desk().enter(1, COUNT, "cem", true);
    desk().enter(1, COUNT, "anna", false);
    StoredStatement second = desk().confirm(1, "cem", Optional.empty());

    assertThat(((TallyStated) second.statement().body()).supersedes()).contains(1L);
    assertThat(store.statements()).hasSize(2);
  }

  @Test
  void whoStandsForElectionNeitherEntersNorConfirms() {
    elect(3, "anna", "dora");
    TallyDesk desk = desk();
    CountedTally ticks =
        CountedTally.ofOptions(
            new Slips(65, 60, 60, 0, 60, 0),
            List.of(new OptionCount("anna", 40), new OptionCount("dora", 20)));

    assertThatThrownBy(() -> desk.enter(3, ticks, "Anna", false))
        .isInstanceOfSatisfying(
            DeskRefused.class, refused -> assertThat(refused.code()).isEqualTo("candidate-counts"));
    desk.enter(3, ticks, "ben", false);
    desk.enter(3, ticks, "cem", false);
    assertThatThrownBy(() -> desk.confirm(3, "anna", Optional.empty()))
        .isInstanceOfSatisfying(
            DeskRefused.class, refused -> assertThat(refused.code()).isEqualTo("candidate-counts"));
  }

  @Test
  void aShowOfHandsTakesOneEntryAndAReview() {
    TallyDesk desk = desk();
    desk.enter(2, HandTally.estimated(65, HandParts.of(3, 4)), "anna", false);

    DeskView ready = desk.review(2);

    assertThat(ready.state()).isEqualTo(DraftState.READY);
    assertThat(desk.confirm(2, "anna", Optional.empty()).seq()).isEqualTo(1);
  }

  @Test
  void aWarningMustBeAcknowledgedBeforeTheRowIsConfirmed() {
    TallyDesk desk = desk();
    desk.enter(2, HandTally.estimated(65, HandParts.of(2, 4)), "anna", false);
    desk.review(2);
    assertThatThrownBy(() -> desk.confirm(2, "anna", Optional.empty()))
        .isInstanceOfSatisfying(
            DeskRefused.class,
            refused ->
                assertThat(refused.findings().rules()).isEqualTo(List.of(PlausibilityRule.W304)));

    desk.answer(2, Remarks.NONE.acknowledging(PlausibilityRule.W304));

    assertThat(desk.confirm(2, "anna", Optional.empty()).state()).isEqualTo(SendState.QUEUED);
  }

  @Test
  void anUnknownVoteIsNamedAsSuch() {
    assertThatThrownBy(() -> desk().view(9))
        .isInstanceOfSatisfying(
            DeskRefused.class, refused -> assertThat(refused.code()).isEqualTo("unknown-vote"));
  }

  private void prepare(int number, BallotPaper paper) {
    Question question = FakeVotes.question(paper);
    given.master.journal.add(
        new VotePrepared(number, question, question.bind(FakeJournal.CONVENTION, number)));
  }

  private void elect(int number, String... candidates) {
    List<BallotOption> options =
        Stream.of(candidates).map(name -> new BallotOption(name, name)).toList();
    Question question =
        Question.of(
            VoteKind.ELECTION,
            "Vorsitz",
            BallotPaper.of(BallotForm.PLURALITY, options),
            Optional.empty());
    given.master.journal.add(
        new VotePrepared(number, question, question.bind(FakeJournal.CONVENTION, number)));
    mirror.apply(given.master.journal.since(0));
  }

  /** As after a start of the satellite. */
  private TallyDesk desk() {
    Mirror restarted = new Mirror(given.trier, store);
    Outbox outbox = new Outbox(given.trier, store, restarted, given.time);
    return new TallyDesk(given.trier, store, restarted, outbox, new ClockOffset(given.time));
  }
}
