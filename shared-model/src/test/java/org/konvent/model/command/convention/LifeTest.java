package org.konvent.model.command.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.TestConvention;
import org.konvent.model.TestDevice;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.command.agenda.AddAgendaItem;
import org.konvent.model.command.agenda.FinishAgendaItem;
import org.konvent.model.command.agenda.ItemFields;
import org.konvent.model.command.agenda.StartAgendaItem;
import org.konvent.model.command.proposal.ProposeAct;
import org.konvent.model.command.publication.PublishRecord;
import org.konvent.model.command.queue.EnterMotion;
import org.konvent.model.command.queue.EnterSpeech;
import org.konvent.model.command.queue.WithdrawContribution;
import org.konvent.model.command.site.MarkSiteLost;
import org.konvent.model.command.site.OpenTicket;
import org.konvent.model.command.vote.OpenVote;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.convention.Life;
import org.konvent.model.convention.OpenItem;
import org.konvent.model.convention.OpenItems;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;

class LifeTest {

  @Test
  void prepared_online_offline_online_ended_published() {
    TestConvention convention =
        TestConvention.prepared()
            .done(new GoOnline())
            .done(new GoOffline("Mittagspause"))
            .done(new GoOnline())
            .done(new EndConvention());
    published(convention);

    assertThat(convention.state().life().phase()).isEqualTo(Life.Phase.PUBLISHED);
  }

  /** Long after the end, all minutes as they are, and then the convention. */
  static TestConvention published(TestConvention ended) {
    ended.later(15 * 86_400_000L);
    for (Optional<String> site :
        List.of(Optional.<String>empty(), Optional.of("mainz"), Optional.of("trier"))) {
      ended.done(new PublishRecord(site, 0, "Aushang", Optional.empty()));
    }
    return ended.done(new PublishConvention());
  }

  @Test
  void stepsOutOfTurn_areRefused() {
    assertThat(TestConvention.none().refusal(new GoOnline())).isEqualTo(ProblemCode.NO_CONVENTION);
    TestConvention prepared = TestConvention.prepared();
    assertThat(prepared.refusal(new EndConvention())).isEqualTo(ProblemCode.CONVENTION_WRONG_PHASE);
    assertThat(prepared.refusal(new PublishConvention()))
        .isEqualTo(ProblemCode.CONVENTION_WRONG_PHASE);
    TestConvention ended = TestConvention.online().done(new EndConvention());
    assertThat(ended.refusal(new GoOnline())).isEqualTo(ProblemCode.CONVENTION_ENDED);
    assertThat(published(ended).refusal(new PublishConvention()))
        .isEqualTo(ProblemCode.CONVENTION_ENDED);
  }

  @Test
  void goingOfflineNeedsAGround() {
    assertThat(TestConvention.online().refusal(new GoOffline(" ")))
        .isEqualTo(ProblemCode.GROUND_MISSING);
  }

  @Test
  void offlineAndEnd_areRefusedWhileAVoteIsUnfinished() {
    TestConvention convention = TestConvention.online();
    Question hands =
        Question.of(
            VoteKind.VOTE, "Antrag A-1", BallotPaper.hands(), Optional.of(MajorityRule.SIMPLE));
    convention.done(new PrepareVote(hands)).done(new OpenVote(1, 60));

    assertThat(convention.refusal(new GoOffline("Pause"))).isEqualTo(ProblemCode.VOTE_UNFINISHED);
    assertThat(convention.refusal(new EndConvention())).isEqualTo(ProblemCode.VOTE_UNFINISHED);
    assertThat(OpenItems.of(convention.state()))
        .contains(new OpenItem(OpenItem.Kind.VOTE_UNFINISHED, "1"));
  }

  @Test
  void theEndListsWhatIsOpen() {
    TestConvention convention = TestConvention.online();
    TestDevice.enrolled(convention, "trier");
    convention
        .done(new OpenTicket("trier", "Mikro rauscht"))
        .done(new MarkSiteLost("mainz", convention.now() - 30_001))
        .done(ProposeAct.of(new GrantRole("eva", Role.CHAIR)))
        .done(speech("Eva"))
        .done(speech("Max"))
        .done(new WithdrawContribution(number(convention, 1)))
        .done(
            new EnterMotion(
                "Eva",
                "Muster",
                "motion",
                Optional.of("Mehr Bäume"),
                Optional.empty(),
                Optional.of("trier")))
        .done(item(ItemKind.MATTER))
        .done(item(ItemKind.BREAK))
        .done(item(ItemKind.ELECTION))
        .done(new StartAgendaItem("item-1"))
        .done(new FinishAgendaItem("item-1"));

    assertThat(OpenItems.of(convention.state()))
        .containsExactly(
            new OpenItem(OpenItem.Kind.PROPOSAL_WAITING, "P-1"),
            new OpenItem(OpenItem.Kind.MOTION_UNDECIDED, number(convention, 2)),
            new OpenItem(OpenItem.Kind.SPEECH_WAITING, number(convention, 0)),
            new OpenItem(OpenItem.Kind.AGENDA_ITEM_OPEN, "item-3"),
            new OpenItem(OpenItem.Kind.SITE_LOST, "mainz"),
            new OpenItem(OpenItem.Kind.TICKET_OPEN, "1"),
            new OpenItem(OpenItem.Kind.INSTALLATION_NOT_RELEASED, "trier"));
  }

  private static EnterSpeech speech(String name) {
    return new EnterSpeech(name, "Muster", Optional.empty(), Optional.of("trier"));
  }

  private static String number(TestConvention convention, int place) {
    return convention.state().queues().order().get(place);
  }

  private static AddAgendaItem item(ItemKind kind) {
    return new AddAgendaItem(
        new ItemFields("Punkt", kind, 30, Visibility.PUBLIC, Optional.empty()), Optional.empty());
  }

  @Test
  void aJournalHoldsOneConvention() {
    assertThat(TestConvention.prepared().refusal(convention("next", false)))
        .isEqualTo(ProblemCode.CONVENTION_EXISTS);
  }

  @Test
  void noRehearsalRunsBesideARealConvention() {
    FoundConvention rehearsal = convention("probe", true);
    TestConvention real = TestConvention.online();

    assertThat(rehearsal.mayFollow(real.state().life()).orElseThrow().code())
        .isEqualTo(ProblemCode.REHEARSAL_REFUSED);
    published(real.done(new EndConvention()));
    assertThat(rehearsal.mayFollow(real.state().life())).isEmpty();
  }

  @Test
  void aRehearsalGivesWay_unlessItIsOnline() {
    TestConvention rehearsal = TestConvention.none().done(convention("probe", true));
    FoundConvention real = convention("lpt-26", false);

    assertThat(real.mayFollow(rehearsal.state().life())).isEmpty();
    assertThat(real.mayFollow(rehearsal.done(new GoOnline()).state().life())).isPresent();
  }

  @Test
  void idAndNameAreChecked() {
    TestConvention none = TestConvention.none();
    assertThat(none.refusal(convention("LPT 26", false))).isEqualTo(ProblemCode.FIELD_INVALID);
    assertThat(none.refusal(convention(null, false))).isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(
            none.refusal(new FoundConvention("a", "n".repeat(201), false, "log", Optional.empty())))
        .isEqualTo(ProblemCode.FIELD_TOO_LONG);
  }

  private static FoundConvention convention(String id, boolean rehearsal) {
    return new FoundConvention(id, "Parteitag", rehearsal, "log", Optional.empty());
  }
}
