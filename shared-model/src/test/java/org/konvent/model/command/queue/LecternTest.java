package org.konvent.model.command.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.agenda.AgendaItemAdded;
import org.konvent.model.agenda.AgendaItemStarted;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.command.Hall;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.Limits;
import org.konvent.model.queue.ListKind;
import org.konvent.model.stage.FollowSpeechSwitched;
import org.konvent.model.stage.Programme;
import org.konvent.model.stage.ProgrammeRequested;

class LecternTest extends QueueTest {

  @Test
  void nextNamesWhomItReplaces_aStaleNextIsRefused() {
    String first = speech();
    String second = speech();
    String third = speech();
    hall.does(NextContribution.replacing(Optional.empty()));
    hall.does(NextContribution.replacing(Optional.of(first)));
    assertThat(
            hall.refuses(ProblemCode.STALE_NEXT, NextContribution.replacing(Optional.of(first)))
                .details())
        .containsEntry("expected", first)
        .containsEntry("current", second)
        .containsEntry("next", third);
    hall.refuses(ProblemCode.STALE_NEXT, NextContribution.replacing(Optional.empty()));
    hall.refuses(ProblemCode.STALE_NEXT, new CallContribution(third, Optional.of(first), false));
    hall.refuses(ProblemCode.STALE_NEXT, new RecallLast(Optional.of(first)));
    assertThat(current()).contains(second);
  }

  @Test
  void nextDeliversTheCurrentOneAndCallsTheNext() {
    String first = speech();
    String second = motion();
    next();
    next();
    assertThat(entry(first).state()).isEqualTo(ContributionState.DELIVERED);
    assertThat(entry(second).state()).isEqualTo(ContributionState.CURRENT);
    next();
    assertThat(current()).isEmpty();
    hall.refuses(ProblemCode.QUEUE_EMPTY, NextContribution.replacing(Optional.empty()));
  }

  @Test
  void proceduralMotionsGoFirst_afterTheCurrentSpeech() {
    String speaking = speech();
    String waiting = speech();
    String motion = motion();
    next();
    String procedural = procedural("recess", Map.of("minutes", "10"));
    assertThat(current()).contains(speaking);
    assertThat(upcoming()).containsExactly(procedural, waiting, motion);
    next();
    assertThat(current()).contains(procedural);
  }

  @Test
  void nextCallsFromAnotherListWhereAsked() {
    speech();
    String motion = motion();
    hall.does(new NextContribution(Optional.empty(), Optional.of(ListKind.MOTIONS), true));
    assertThat(current()).contains(motion);
    assertThat(entry(motion).airtime().isRunning()).isTrue();
    hall.refuses(
        ProblemCode.QUEUE_EMPTY,
        new NextContribution(current(), Optional.of(ListKind.MOTIONS), false));
  }

  @Test
  void timeRunsFromBegin_andStandsWhilePaused() {
    String number = speech();
    next();
    hall.later(5_000).does(new BeginSpeech(number));
    hall.refuses(ProblemCode.CONTRIBUTION_WRONG_STATE, new BeginSpeech(number));
    hall.later(10_000).does(new PauseSpeech(number));
    hall.later(60_000).does(new BeginSpeech(number));
    hall.later(2_000);
    assertThat(entry(number).airtime().elapsed(hall.now())).isEqualTo(12_000);
    hall.does(new EndSpeech(number));
    hall.later(1_000);
    assertThat(entry(number).airtime().elapsed(hall.now())).isEqualTo(12_000);
    assertThat(current()).contains(number);
    hall.refuses(ProblemCode.CONTRIBUTION_WRONG_STATE, new EndSpeech(number));
    hall.refuses(ProblemCode.CONTRIBUTION_WRONG_STATE, new PauseSpeech(number));
  }

  @Test
  void nextEndsASpeechThatStillRuns() {
    String number = speech();
    next();
    hall.does(new BeginSpeech(number));
    hall.later(7_000);
    next();
    hall.later(7_000);
    assertThat(entry(number).airtime().elapsed(hall.now())).isEqualTo(7_000);
    assertThat(hall.state().queues().shares(hall.now()).get("trier").millis()).isEqualTo(7_000);
  }

  @Test
  void whoWaitsAgainHasTheOriginalPlace() {
    String first = speech();
    String second = speech();
    String third = speech();
    next();
    next();
    hall.does(new ReturnContribution(second));
    assertThat(upcoming()).containsExactly(second, third);
    hall.does(new ReturnContribution(first));
    assertThat(upcoming()).containsExactly(first, second, third);
    hall.refuses(ProblemCode.CONTRIBUTION_WRONG_STATE, new ReturnContribution(third));
  }

  @Test
  void recallUndoesNext() {
    String first = speech();
    String second = speech();
    next();
    next();
    hall.does(new RecallLast(Optional.of(second)));
    assertThat(current()).contains(first);
    assertThat(upcoming()).containsExactly(second);
    hall.refuses(ProblemCode.QUEUE_EMPTY, new RecallLast(Optional.of(first)));
  }

  @Test
  void anybodyWaitingCanBeCalledOutOfTurn() {
    String first = speech();
    String second = speech();
    hall.does(new CallContribution(second, Optional.empty(), true));
    assertThat(current()).contains(second);
    assertThat(upcoming()).containsExactly(first);
    hall.refuses(
        ProblemCode.CONTRIBUTION_WRONG_STATE, new CallContribution(second, current(), false));
  }

  @Test
  void withdrawnAndRemovedOnesAreNotCalled_untilTheyAreReopened() {
    String first = speech();
    String second = motion();
    hall.does(new WithdrawContribution(first.toLowerCase(java.util.Locale.ROOT)), Hall.TRIER);
    hall.refuses(ProblemCode.FIELD_MISSING, new RemoveContribution(second, " "));
    hall.does(new RemoveContribution(second, "doppelt"));
    assertThat(upcoming()).isEmpty();
    hall.refuses(ProblemCode.CONTRIBUTION_WRONG_STATE, new WithdrawContribution(first));
    hall.does(new ReopenContribution(second));
    hall.does(new ReopenContribution(first));
    assertThat(upcoming()).containsExactly(first, second);
    assertThat(entry(second).isDecided()).isFalse();
    hall.refuses(ProblemCode.CONTRIBUTION_WRONG_STATE, new ReopenContribution(first));
  }

  @Test
  void theCurrentOneMayWithdraw_theLecternIsEmpty() {
    String number = speech();
    next();
    hall.does(new WithdrawContribution(number), Hall.TRIER);
    assertThat(current()).isEmpty();
  }

  @Test
  void aWrongNumberIsUnknown() {
    hall.refuses(ProblemCode.UNKNOWN_CONTRIBUTION, new WithdrawContribution("R-001-0"));
    hall.refuses(ProblemCode.UNKNOWN_CONTRIBUTION, new WithdrawContribution(null));
  }

  @Test
  void oneIsMarkedAsDeliveredWithoutACall() {
    String number = speech();
    hall.does(new DeliverContribution(number));
    assertThat(entry(number).state()).isEqualTo(ContributionState.DELIVERED);
    hall.refuses(ProblemCode.CONTRIBUTION_WRONG_STATE, new DeliverContribution(number));
  }

  @Test
  void nobodyIsCalledWhileTheListsPause() {
    String number = speech();
    next();
    hall.does(new BeginSpeech(number));
    hall.later(3_000).does(new PauseQueue(Optional.of(15)));
    assertThat(hall.state().queues().rules().pause().orElseThrow().until())
        .contains(hall.now() + 900_000);
    hall.later(9_000);
    assertThat(entry(number).airtime().elapsed(hall.now())).isEqualTo(3_000);
    hall.refuses(ProblemCode.QUEUE_PAUSED, NextContribution.replacing(current()));
    hall.refuses(ProblemCode.QUEUE_PAUSED, new BeginSpeech(number));
    hall.refuses(ProblemCode.QUEUE_PAUSED, new PauseQueue(Optional.empty()));
    hall.does(new ResumeQueue());
    hall.refuses(ProblemCode.QUEUE_NOT_PAUSED, new ResumeQueue());
    hall.refuses(ProblemCode.FIELD_INVALID, new PauseQueue(Optional.of(0)));
    hall.does(new BeginSpeech(number));
  }

  @Test
  void anItemsLimitsGoBeforeTheGeneralOnes() {
    hall.happens(
        new AgendaItemAdded("item-1", ItemKind.MATTER, 30, Visibility.PUBLIC, 0),
        new AgendaItemStarted("item-1"));
    hall.does(new LimitSpeakingTime(Optional.empty(), Optional.of(180), Optional.empty()));
    hall.does(new LimitSpeakingTime(Optional.of("item-1"), Optional.empty(), Optional.of(1_800)));
    assertThat(hall.state().queues().rules().limitsFor(Optional.of("item-1")))
        .isEqualTo(new Limits(Optional.of(180), Optional.of(1_800)));
    assertThat(hall.state().queues().rules().limitsFor(Optional.of("item-2")))
        .isEqualTo(new Limits(Optional.of(180), Optional.empty()));
    hall.refuses(
        ProblemCode.UNKNOWN_AGENDA_ITEM,
        new LimitSpeakingTime(Optional.of("item-2"), Optional.of(60), Optional.empty()));
    hall.refuses(
        ProblemCode.FIELD_INVALID,
        new LimitSpeakingTime(Optional.empty(), Optional.of(0), Optional.empty()));
    String number = speech();
    hall.does(new CallContribution(number, Optional.empty(), true));
    hall.later(4_000);
    assertThat(hall.state().queues().spokenOn("item-1", hall.now())).isEqualTo(4_000);
  }

  @Test
  void aQuotaRuleLetsListsTakeTurns_skippingWhereNobodyWaits() {
    hall.does(new ChangeOrder(List.of("women", "open")));
    String open1 = speechOn("open");
    String open2 = speechOn("open");
    String none = speech();
    String women1 = speechOn("women");
    String open3 = speechOn("open");
    assertThat(upcoming()).containsExactly(women1, open1, open2, open3, none);
    next();
    assertThat(current()).contains(women1);
    String women2 = speechOn("women");
    assertThat(upcoming()).containsExactly(open1, women2, open2, open3, none);
    hall.does(new ChangeOrder(List.of()));
    assertThat(upcoming()).containsExactly(open1, open2, none, open3, women2);
    hall.refuses(ProblemCode.FIELD_INVALID, new ChangeOrder(List.of("Frau Müller")));
  }

  @Test
  void aCallRequestsTheSite_whereThePictureFollowsTheSpeech() {
    speech(Hall.TRIER);
    String second = speech(Hall.KOELN);
    assertThat(hall.does(NextContribution.replacing(Optional.empty())))
        .contains(new ProgrammeRequested(Programme.site("trier")));
    hall.happens(new FollowSpeechSwitched(false));
    assertThat(hall.does(NextContribution.replacing(current())))
        .doesNotHaveAnyElementsOfTypes(ProgrammeRequested.class);
    assertThat(current()).contains(second);
  }
}
