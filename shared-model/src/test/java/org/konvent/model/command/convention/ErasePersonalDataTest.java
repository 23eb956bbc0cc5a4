package org.konvent.model.command.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.TestConvention;
import org.konvent.model.TestDevice;
import org.konvent.model.command.queue.EnterSpeech;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.command.site.SubmitStatement;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.convention.PersonalData;
import org.konvent.model.journal.Entry;
import org.konvent.model.people.PersonName;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;

/** Invariant 10: erasing personal data breaks no proof. */
class ErasePersonalDataTest {

  private final TestConvention convention = TestConvention.online();

  @Test
  void theNameIsGone_theEntryAndItsHashStay() {
    convention.done(new NamePerson("p-1", "Eva Beispiel", Optional.empty()));
    Entry named = convention.last().entry();
    byte[] before = convention.last().bytes();

    convention.done(new ErasePersonalData(List.of(named.seq())));

    assertThat(convention.state().secret(named.seq(), PersonName.class)).isEmpty();
    assertThat(convention.state().people().isErased(named.seq())).isTrue();
    assertThat(convention.lines().get((int) named.seq()).bytes()).isEqualTo(before);
  }

  @Test
  void whatASiteSigned_isNotErased() {
    TestDevice trier = TestDevice.enrolled(convention, "trier");
    convention.done(
        new SubmitStatement(
            trier.says(new PresenceStated(9, 8, Optional.empty(), Optional.empty()))),
        trier.actor());
    long seq = convention.last().entry().seq();

    assertThat(convention.refusal(new ErasePersonalData(List.of(seq))))
        .isEqualTo(ProblemCode.NOT_PERSONAL);
  }

  @Test
  void anEntryWithoutPersonalData_isRefused() {
    assertThat(convention.refusal(new ErasePersonalData(List.of(0L))))
        .isEqualTo(ProblemCode.NOTHING_TO_ERASE);
    assertThat(convention.refusal(new ErasePersonalData(List.of())))
        .isEqualTo(ProblemCode.FIELD_MISSING);
  }

  @Test
  void aPersonIsFoundByWords_howeverTheyAreSpelled() {
    convention.done(new NamePerson("p-1", "Eva Groß", Optional.of("0651 7")));
    convention.done(new NamePerson("p-2", "Eva Klein", Optional.empty()));
    convention.done(new EnterSpeech("Eva", "Groß", Optional.empty(), Optional.of("trier")));
    long last = convention.last().entry().seq();

    assertThat(PersonalData.holding(convention.state(), " gROß  eva ")).hasSize(2).contains(last);
    assertThat(PersonalData.holding(convention.state(), "0651 7")).hasSize(1);
    assertThat(PersonalData.holding(convention.state(), " ")).isEmpty();
  }

  @Test
  void everythingIsErased_whenTheConventionIsPublishedAndEveryVoteIsFinal() {
    convention.done(new NamePerson("p-1", "Eva Beispiel", Optional.empty()));
    convention.done(
        new PrepareVote(
            Question.of(
                VoteKind.VOTE,
                "Soll es so sein?",
                BallotPaper.hands(),
                Optional.of(MajorityRule.SIMPLE))));
    assertThat(convention.refusal(new EraseAllPersonalData()))
        .isEqualTo(ProblemCode.CONVENTION_NOT_PUBLISHED);
    convention.done(new EndConvention());
    assertThat(convention.refusal(new EraseAllPersonalData()))
        .isEqualTo(ProblemCode.CONVENTION_NOT_PUBLISHED);
    LifeTest.published(convention);

    convention.done(new EraseAllPersonalData());

    assertThat(convention.state().secrets()).isEmpty();
    assertThat(convention.refusal(new EraseAllPersonalData()))
        .isEqualTo(ProblemCode.NO_PERSONAL_DATA);
  }
}
