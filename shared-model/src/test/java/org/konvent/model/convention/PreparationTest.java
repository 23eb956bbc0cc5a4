package org.konvent.model.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.TestConvention;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.command.agenda.AddAgendaItem;
import org.konvent.model.command.agenda.AttachToAgendaItem;
import org.konvent.model.command.agenda.ImportMotionTexts;
import org.konvent.model.command.agenda.ItemFields;
import org.konvent.model.command.agenda.RemoveAgendaItem;
import org.konvent.model.command.agenda.StartAgendaItem;
import org.konvent.model.command.convention.ErasePersonalData;
import org.konvent.model.command.convention.FoundConvention;
import org.konvent.model.command.convention.GoOnline;
import org.konvent.model.command.convention.GrantRole;
import org.konvent.model.command.preparation.Preparation;
import org.konvent.model.command.queue.ChangeOrder;
import org.konvent.model.command.queue.EnterMotion;
import org.konvent.model.command.queue.PutToVote;
import org.konvent.model.command.site.AppointOfficer;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.SiteContact;
import org.konvent.model.site.SiteFunction;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteKind;

class PreparationTest {

  @Test
  void whateverWasPrepared_isPreparedAgain_andNothingElse() {
    for (long seed = 0; seed < 40; seed++) {
      ConventionState before = new RandomStory(seed).told(120).state();
      if (before.life().isFounded()) {
        ConventionState after = foundedAs(before).state();
        assertThat(Preparation.of(after)).as("story " + seed).isEqualTo(Preparation.of(before));
        assertThat(after.sites().installations()).isEmpty();
        assertThat(after.sites().attendance().present()).isZero();
        assertThat(after.sites().incidents()).isEmpty();
        assertThat(after.life().phase()).isEqualTo(Life.Phase.PREPARED);
      }
    }
  }

  @Test
  void agendaTextsAndVotes_standAsTheyWerePrepared_withNothingOfWhatHappened() {
    TestConvention rehearsal =
        TestConvention.prepared()
            .done(item("Begrüßung"))
            .done(item("Entfällt"))
            .done(item("Leitantrag"))
            .done(new RemoveAgendaItem("item-2", Optional.empty()))
            .done(new ImportMotionTexts(List.of(text("P22", null), text("P23", "P22"))))
            .done(asks("Soll der Leitantrag angenommen werden?"))
            .done(new AttachToAgendaItem("item-3", List.of(1), List.of("P22", "P23")))
            .done(new ChangeOrder(List.of("women", "open")))
            .done(new GoOnline())
            .done(new StartAgendaItem("item-1"));
    moved(rehearsal);

    ConventionState state = foundedAs(rehearsal.state()).state();

    assertThat(state.agenda().order()).containsExactly("item-1", "item-2");
    assertThat(state.agenda().hasStarted()).isFalse();
    assertThat(state.agenda().items().get(1).votes()).containsExactly(1);
    assertThat(state.agenda().items().get(1).motionTexts()).containsExactly("P22", "P23");
    assertThat(state.queues().all()).isEmpty();
    assertThat(state.queues().rules().order().pattern()).containsExactly("women", "open");
    assertThat(state.votes().inOrder()).hasSize(1);
    Vote vote = state.votes().vote(1).orElseThrow();
    assertThat(vote.question().subject()).isEqualTo("Soll der Leitantrag angenommen werden?");
    assertThat(vote.bound())
        .as("figures of the rehearsal cannot be taken for those of this vote")
        .isEqualTo(vote.question().bind("real", 1))
        .isNotEqualTo(rehearsal.state().votes().vote(1).orElseThrow().bound());
  }

  /** Somebody moves something, on which a vote is prepared. */
  private static void moved(TestConvention rehearsal) {
    rehearsal.done(
        new EnterMotion(
            "Eva",
            "K.",
            rehearsal.state().queues().rules().motionKinds().get(0).code(),
            Optional.of("Streiche Satz 2"),
            Optional.empty(),
            Optional.of("trier")));
    String number = rehearsal.state().queues().order().get(0);
    rehearsal.done(asks("Soll Satz 2 gestrichen werden?"));
    rehearsal.done(new PutToVote(number, 2));
  }

  @Test
  void whatAmendsAnErasedTextStaysAwayWithIt_andTheRestIsFounded() {
    TestConvention rehearsal =
        TestConvention.prepared()
            .done(item("Leitantrag"))
            .done(
                new ImportMotionTexts(
                    List.of(
                        text("P22", null),
                        text("P23", "P22"),
                        text("P24", "P23"),
                        text("P25", null))))
            .done(new AttachToAgendaItem("item-1", List.of(), List.of("P22", "P23", "P24", "P25")));
    long wording = rehearsal.state().agenda().text("P22").orElseThrow().seq();
    rehearsal.done(new ErasePersonalData(List.of(wording)));

    ConventionState state = foundedAs(rehearsal.state()).state();

    assertThat(state.agenda().items().get(0).motionTexts()).containsExactly("P25");
  }

  @Test
  void peopleTheirRolesAndFunctionsStay_butWhoWasElectedMustBeElectedAgain() {
    TestConvention rehearsal =
        TestConvention.prepared()
            .done(new GrantRole("eva", Role.CHAIR))
            .done(new NamePerson("p-1", "Eva K.", Optional.of("0651 7")))
            .done(new NamePerson("p-2", "Udo L.", Optional.empty()))
            .done(new NamePerson("p-3", "Zoe M.", Optional.empty()))
            .done(asks("Wer zählt in Trier?"))
            .done(appoints("p-1", SiteFunction.MEDIA_PICTURE, Optional.empty()))
            .done(appoints("p-1", SiteFunction.TELLER, Optional.empty()))
            .done(appoints("p-2", SiteFunction.MINUTE_TAKER, Optional.of(1)))
            .done(appoints("p-3", SiteFunction.MEDIA_PICTURE, Optional.empty()));
    long erased = rehearsal.state().people().person("p-3").orElseThrow().name();
    rehearsal.done(new ErasePersonalData(List.of(erased)));

    ConventionState state = foundedAs(rehearsal.state()).state();

    assertThat(state.people().rolesOf("eva")).containsExactly(Role.CHAIR);
    assertThat(state.people().persons()).containsOnlyKeys("p-1", "p-2");
    assertThat(state.sites().offices().all())
        .singleElement()
        .satisfies(
            office -> {
              assertThat(office.person()).isEqualTo("p-1");
              assertThat(office.function()).isEqualTo(SiteFunction.MEDIA_PICTURE);
            });
    assertThat(
            state
                .secret(state.sites().site("trier").orElseThrow().contact(), SiteContact.class)
                .orElseThrow()
                .phones())
        .containsExactly("0651 2");
  }

  @Test
  void whatCannotBePrepared_foundsNothing() {
    assertThat(
            TestConvention.none()
                .refusal(founding(List.of(new AttachToAgendaItem("x", List.of(), List.of())))))
        .isEqualTo(ProblemCode.UNKNOWN_AGENDA_ITEM);
  }

  private static TestConvention foundedAs(ConventionState before) {
    return TestConvention.none().done(founding(Preparation.of(before)));
  }

  private static FoundConvention founding(List<Command> preparation) {
    return new FoundConvention("real", "Parteitag", false, "log", Optional.empty(), preparation);
  }

  private static AddAgendaItem item(String title) {
    return new AddAgendaItem(
        new ItemFields(title, ItemKind.MATTER, 10, Visibility.PUBLIC, Optional.empty()),
        Optional.empty());
  }

  private static ImportMotionTexts.Text text(String number, String amends) {
    return new ImportMotionTexts.Text(
        number,
        Optional.ofNullable(amends),
        "Antrag " + number,
        "Der Parteitag beschließt.",
        Optional.of("Ortsverband Trier"),
        Optional.empty());
  }

  private static PrepareVote asks(String subject) {
    return new PrepareVote(
        Question.of(VoteKind.VOTE, subject, BallotPaper.yesNo(), Optional.of(MajorityRule.SIMPLE)));
  }

  private static AppointOfficer appoints(
      String person, SiteFunction function, Optional<Integer> vote) {
    return new AppointOfficer("trier", function, person, vote);
  }
}
