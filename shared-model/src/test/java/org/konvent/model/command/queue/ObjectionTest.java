package org.konvent.model.command.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.agenda.AgendaItemAdded;
import org.konvent.model.agenda.AgendaItemStarted;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.command.Hall;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.MotionDecided;
import org.konvent.model.queue.Outcome;

class ObjectionTest extends QueueTest {

  private String opened(String kind, Map<String, String> fields) {
    String motion = procedural(kind, fields);
    hall.does(new OpenForObjection(motion));
    return motion;
  }

  private long ends(String motion) {
    return entry(motion).proceedings().window().orElseThrow().ends();
  }

  private void adopt(String motion) {
    hall.at(ends(motion) + 1).does(new AdoptWithoutObjection(motion));
  }

  private Optional<Outcome> outcome(String motion) {
    return entry(motion).proceedings().outcome();
  }

  @Test
  void everyDeskIsAskedForTwentySeconds() {
    long asked = hall.now();
    String motion = opened("close-list", Map.of());
    assertThat(ends(motion)).isEqualTo(asked + 20_000);
    hall.refuses(ProblemCode.OBJECTION_WINDOW_EXISTS, new OpenForObjection(motion));
  }

  @Test
  void whenItsTurnComesEveryDeskIsAskedAtOnce_andOneActAdoptsIt() {
    String motion = procedural("close-list", Map.of());
    long called = hall.now();
    next();
    assertThat(ends(motion)).isEqualTo(called + 20_000);
    hall.refuses(ProblemCode.OBJECTION_WINDOW_EXISTS, new OpenForObjection(motion));
    adopt(motion);
    assertThat(outcome(motion)).contains(Outcome.ADOPTED_WITHOUT_OBJECTION);
  }

  @Test
  void aCallNeverShortensTheTimeToObject_norForgetsAnObjection() {
    String motion = opened("close-list", Map.of());
    long ends = ends(motion);
    hall.at(ends - 1).does(NextContribution.replacing(Optional.empty()));
    assertThat(ends(motion)).isEqualTo(ends);

    hall.at(ends + 1).does(new ReturnContribution(motion));
    next();
    assertThat(ends(motion)).as("asked again, for nobody objected").isEqualTo(ends + 20_001);

    hall.does(new RaiseObjection(motion, Optional.of("trier")));
    hall.at(ends(motion) + 1).does(new ReturnContribution(motion));
    next();
    assertThat(entry(motion).proceedings().window().orElseThrow().objections())
        .containsExactly("trier");
  }

  @Test
  void theDesksAreAskedAgain_whereTheMoverSpokeLongerThanTheWindow() {
    String motion = opened("close-list", Map.of());
    hall.at(ends(motion) + 1).does(new OpenForObjection(motion));
    hall.refuses(ProblemCode.OBJECTION_WINDOW_OPEN, new AdoptWithoutObjection(motion));
    adopt(motion);
  }

  @Test
  void nobodyIsAskedAboutSpeechesOrOtherMotions() {
    String speech = speech();
    String motion = motion();
    next();
    next();
    assertThat(entry(speech).proceedings().window()).isEmpty();
    assertThat(entry(motion).proceedings().window()).isEmpty();
  }

  @Test
  void withoutObjectionItIsAdoptedAfterTheWindow_notBefore() {
    String motion = opened("close-list", Map.of());
    hall.at(ends(motion) - 1);
    hall.refuses(ProblemCode.OBJECTION_WINDOW_OPEN, new AdoptWithoutObjection(motion));
    hall.at(ends(motion));
    hall.refuses(ProblemCode.OBJECTION_WINDOW_OPEN, new AdoptWithoutObjection(motion));
    hall.at(ends(motion) + 1).does(new AdoptWithoutObjection(motion));
    assertThat(outcome(motion)).contains(Outcome.ADOPTED_WITHOUT_OBJECTION);
    assertThat(hall.state().queues().rules().isOpen(ListKind.SPEECHES)).isFalse();
    assertThat(entry(motion).state()).isEqualTo(ContributionState.DELIVERED);
    hall.refuses(ProblemCode.MOTION_DECIDED, new AdoptWithoutObjection(motion));
  }

  @Test
  void aDeskObjectsUntilTheWindowEnds_notAfter() {
    String motion = opened("close-list", Map.of());
    RaiseObjection objection = new RaiseObjection(motion, Optional.empty());
    hall.at(ends(motion) - 1).does(objection, Hall.TRIER);
    hall.at(ends(motion)).does(objection, Hall.KOELN);
    String other = opened("close-list", Map.of());
    hall.at(ends(other) + 1);
    hall.refuses(
        ProblemCode.OBJECTION_WINDOW_ENDED,
        new RaiseObjection(other, Optional.empty()),
        Hall.TRIER);
  }

  @Test
  void byPhoneASiteObjectsUntilTheMotionIsDecided() {
    String motion = opened("close-list", Map.of());
    RaiseObjection byPhone = new RaiseObjection(motion, Optional.of("trier"));
    hall.at(ends(motion) + 5_000).does(byPhone);
    hall.refuses(ProblemCode.SITE_HAS_ANSWERED, byPhone);
    assertThat(
            hall.refuses(ProblemCode.OBJECTION_RAISED, new AdoptWithoutObjection(motion)).details())
        .containsEntry("sites", List.of("trier"));
    hall.does(new DecideMotion(motion, Outcome.REFERRED, Optional.empty(), Optional.empty()));
    hall.refuses(ProblemCode.MOTION_DECIDED, new RaiseObjection(motion, Optional.of("koeln")));
  }

  @Test
  void anObjectionTakenBackCountsNoMore() {
    String motion = opened("close-list", Map.of());
    hall.does(new RaiseObjection(motion, Optional.empty()), Hall.TRIER);
    StateNoObjection none = new StateNoObjection(motion, Optional.empty());
    hall.does(none, Hall.TRIER);
    hall.refuses(ProblemCode.SITE_HAS_ANSWERED, none, Hall.TRIER);
    assertThat(entry(motion).proceedings().window().orElseThrow().hasAnswered("trier")).isTrue();
    adopt(motion);
  }

  @Test
  void nobodyObjectsBeforeTheDesksAreAsked() {
    String motion = procedural("close-list", Map.of());
    RaiseObjection objection = new RaiseObjection(motion, Optional.empty());
    hall.refuses(ProblemCode.OBJECTION_WINDOW_MISSING, objection, Hall.TRIER);
    hall.refuses(
        ProblemCode.OBJECTION_WINDOW_MISSING,
        new StateNoObjection(motion, Optional.empty()),
        Hall.TRIER);
    hall.refuses(ProblemCode.OBJECTION_WINDOW_MISSING, new AdoptWithoutObjection(motion));
    hall.refuses(
        ProblemCode.OBJECTION_WINDOW_MISSING,
        new DecideMotion(
            motion, Outcome.ADOPTED_WITHOUT_OBJECTION, Optional.empty(), Optional.empty()));
  }

  @Test
  void onlyProceduralMotionsAreOpenedForObjection() {
    hall.refuses(ProblemCode.NOT_PROCEDURAL, new OpenForObjection(motion()));
    hall.refuses(ProblemCode.NOT_A_MOTION, new OpenForObjection(speech()));
    hall.refuses(ProblemCode.UNKNOWN_CONTRIBUTION, new OpenForObjection("G-001-0"));
  }

  @Test
  void anOutcomeOfAVoteNamesTheVote() {
    String motion = motion();
    hall.refuses(
        ProblemCode.FIELD_MISSING,
        new DecideMotion(motion, Outcome.ADOPTED, Optional.empty(), Optional.empty()));
    hall.refuses(
        ProblemCode.UNKNOWN_VOTE,
        new DecideMotion(motion, Outcome.ADOPTED, Optional.of(7), Optional.empty()));
    hall.refuses(ProblemCode.UNKNOWN_VOTE, new PutToVote(motion, 7));
  }

  @Test
  void anOutcomeAddedByMistakeIsTakenBack() {
    String motion = motion();
    hall.refuses(ProblemCode.MOTION_UNDECIDED, new ReopenMotion(motion, Optional.empty()));
    hall.does(
        new DecideMotion(
            motion, Outcome.NOT_ADMITTED, Optional.empty(), Optional.of("verfristet")));
    assertThat(hall.state().queues().undecided()).isEmpty();
    hall.refuses(ProblemCode.MOTION_DECIDED, new WithdrawContribution(motion));
    hall.does(new ReopenMotion(motion, Optional.of("vertippt")));
    assertThat(hall.state().queues().undecided()).containsExactly(entry(motion));
  }

  @Test
  void everyMotionThatIsWithdrawnOrRemovedHasItsOutcome() {
    String withdrawn = motion();
    String removed = motion();
    hall.does(new WithdrawContribution(withdrawn), Hall.KOELN);
    hall.does(new RemoveContribution(removed, "nicht zulässig"));
    assertThat(outcome(withdrawn)).contains(Outcome.WITHDRAWN);
    assertThat(outcome(removed)).contains(Outcome.NOT_ADMITTED);
  }

  @Test
  void aVotesOutcomeHasTheSameEffects_onceOnly() {
    String motion = procedural("close-list", Map.of());
    MotionDecided adopted = new MotionDecided(motion, Outcome.ADOPTED, Optional.of(3));
    assertThat(MotionOutcomes.decided(hall.state(), adopted, Optional.empty(), hall.now()))
        .hasSize(2);
    hall.happens(adopted);
    assertThat(MotionOutcomes.decided(hall.state(), adopted, Optional.empty(), hall.now()))
        .hasSize(1);
  }

  @Test
  void adoptedReopening_opensTheListAgain() {
    hall.does(new CloseList(ListKind.SPEECHES));
    adopt(opened("reopen-list", Map.of()));
    assertThat(hall.state().queues().rules().isOpen(ListKind.SPEECHES)).isTrue();
  }

  @Test
  void adoptedClosingOfTheDebate_callsNoSpeechAnyMore() {
    String waiting = speech();
    adopt(opened("close-debate", Map.of()));
    assertThat(upcoming()).isEmpty();
    assertThat(entry(waiting).state()).isEqualTo(ContributionState.REMOVED);
    assertThat(hall.state().queues().rules().isOpen(ListKind.SPEECHES)).isFalse();
  }

  @Test
  void adoptedLimits_holdTogether() {
    hall.happens(
        new AgendaItemAdded("item-1", ItemKind.MATTER, 30, Visibility.PUBLIC, 0),
        new AgendaItemStarted("item-1"));
    adopt(opened("limit-speaking-time", Map.of("seconds", "90", "item", "item-1")));
    adopt(opened("time-frame", Map.of("minutes", "20")));
    var limits = hall.state().queues().rules().limitsFor(Optional.of("item-1"));
    assertThat(limits.perSpeechSeconds()).contains(90);
    assertThat(limits.perItemSeconds()).contains(1_200);
  }

  @Test
  void adoptedRecess_pausesTheLists() {
    adopt(opened("recess", Map.of("minutes", "10")));
    assertThat(hall.state().queues().rules().pause().orElseThrow().until())
        .contains(hall.now() + 600_000);
  }

  @Test
  void adoptedPostponingAndTakingOff_changeTheAgenda() {
    hall.happens(
        new AgendaItemAdded("item-1", ItemKind.MATTER, 30, Visibility.PUBLIC, 0),
        new AgendaItemAdded("item-2", ItemKind.MATTER, 30, Visibility.PUBLIC, 1),
        new AgendaItemStarted("item-1"));
    adopt(opened("postpone-item", Map.of("when", "morgen früh")));
    assertThat(hall.state().agenda().item("item-1").orElseThrow().state())
        .isEqualTo(ItemState.POSTPONED);
    adopt(opened("take-off-agenda", Map.of("item", "item-2")));
    assertThat(hall.state().agenda().item("item-2")).isEmpty();
    adopt(opened("take-off-agenda", Map.of()));
  }

  @Test
  void adoptedExclusionOfThePublic_isKnownOnTheStage() {
    adopt(opened("exclude-public", Map.of()));
    assertThat(hall.state().stage().publicExcluded()).isTrue();
    adopt(opened("readmit-public", Map.of()));
    assertThat(hall.state().stage().publicExcluded()).isFalse();
  }
}
