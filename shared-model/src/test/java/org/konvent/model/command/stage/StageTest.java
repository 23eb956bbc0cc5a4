package org.konvent.model.command.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.command.Hall;
import org.konvent.model.convention.TakenOffline;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.OnAir;
import org.konvent.model.stage.OpinionPoll;
import org.konvent.model.stage.PollQuestion;
import org.konvent.model.stage.Programme;
import org.konvent.model.stage.ReportSource;
import org.konvent.model.stage.Stage;
import org.konvent.model.stage.StreamState;

class StageTest {

  private static final Programme SITE = Programme.site("trier");

  private final Hall hall = Hall.online();

  private Stage stage() {
    return hall.state().stage();
  }

  private void reported(Programme programme) {
    hall.does(new ReportProgramme(programme, ReportSource.HAND));
  }

  @Test
  void requestedToConfirmed_whenTheMixerShowsIt() {
    assertThat(stage().onAir().mark()).isEqualTo(OnAir.Mark.NONE);
    hall.does(new RequestProgramme(SITE));
    assertThat(stage().onAir().mark()).isEqualTo(OnAir.Mark.REQUESTED);
    reported(SITE);
    assertThat(stage().onAir().mark()).isEqualTo(OnAir.Mark.CONFIRMED);
    hall.refuses(ProblemCode.STAGE_UNCHANGED, new ReportProgramme(SITE, ReportSource.MIXER));
  }

  @Test
  void requestedToDifferent_whenSomethingElseIsShownSince() {
    reported(Programme.PAUSE);
    assertThat(stage().onAir().mark()).isEqualTo(OnAir.Mark.DIFFERENT);
    hall.does(new RequestProgramme(SITE));
    assertThat(stage().onAir().mark()).isEqualTo(OnAir.Mark.REQUESTED);
    reported(Programme.WALL);
    assertThat(stage().onAir().mark()).isEqualTo(OnAir.Mark.DIFFERENT);
    hall.does(new RequestProgramme(Programme.WALL));
    assertThat(stage().onAir().mark()).isEqualTo(OnAir.Mark.CONFIRMED);
  }

  @Test
  void anUnknownSiteIsNeitherRequestedNorReported() {
    Programme unknown = Programme.site("bonn");
    hall.refuses(ProblemCode.UNKNOWN_SITE, new RequestProgramme(unknown));
    hall.refuses(ProblemCode.UNKNOWN_SITE, new ReportProgramme(unknown, ReportSource.HAND));
  }

  @Test
  void followingTheSpeechIsSwitched() {
    assertThat(stage().followsSpeech()).isTrue();
    hall.does(new SwitchFollowSpeech(false));
    assertThat(stage().followsSpeech()).isFalse();
    hall.refuses(ProblemCode.STAGE_UNCHANGED, new SwitchFollowSpeech(false));
  }

  @Test
  void anOpinionPollRequestsTheWall_andWaitsForEveryCamera() {
    hall.does(new StartOpinionPoll("Sollen wir weitermachen?", 60));
    OpinionPoll poll = stage().runningPoll().orElseThrow();
    assertThat(poll.ends()).isEqualTo(hall.now() + 60_000);
    assertThat(stage().onAir().requested()).contains(Programme.WALL);
    assertThat(hall.state().secret(poll.asked(), PollQuestion.class))
        .contains(new PollQuestion("Sollen wir weitermachen?"));
    hall.refuses(ProblemCode.OPINION_POLL_RUNNING, new StartOpinionPoll("Und jetzt?", 60));
    AcknowledgeCamera acknowledged = new AcknowledgeCamera(Optional.empty());
    hall.does(acknowledged, Hall.TRIER);
    hall.refuses(ProblemCode.SITE_HAS_ANSWERED, acknowledged, Hall.TRIER);
    hall.does(new AcknowledgeCamera(Optional.of("koeln")));
    assertThat(stage().runningPoll().orElseThrow().waitingFor(List.of("trier", "koeln", "haupt")))
        .containsExactly("haupt");
    hall.does(new EndOpinionPoll());
    hall.refuses(ProblemCode.NO_OPINION_POLL, new EndOpinionPoll());
    hall.refuses(ProblemCode.NO_OPINION_POLL, acknowledged, Hall.TRIER);
  }

  @Test
  void anOpinionPollNeedsAQuestionAndATime() {
    hall.refuses(ProblemCode.FIELD_MISSING, new StartOpinionPoll(" ", 60));
    hall.refuses(ProblemCode.FIELD_INVALID, new StartOpinionPoll("Weiter?", 0));
    hall.refuses(ProblemCode.FIELD_INVALID, new StartOpinionPoll("Weiter?", 3_601));
  }

  @Test
  void microphoneAndTicksArePerSite() {
    hall.does(new SwitchMicrophone(Optional.of("trier"), true));
    hall.refuses(ProblemCode.STAGE_UNCHANGED, new SwitchMicrophone(Optional.of("trier"), true));
    hall.does(new TickEquipment(Optional.empty(), true, true), Hall.TRIER);
    assertThat(stage().equipmentOf("trier").microphoneOpen()).isTrue();
    assertThat(stage().equipmentOf("trier").isReady()).isTrue();
    assertThat(stage().equipmentOf("koeln").isReady()).isFalse();
    hall.refuses(
        ProblemCode.NOT_ALLOWED, new TickEquipment(Optional.of("koeln"), true, true), Hall.TRIER);
    hall.refuses(ProblemCode.UNKNOWN_SITE, new SwitchMicrophone(Optional.of("bonn"), true));
  }

  @Test
  void offlineOnlyTheCrewTicks() {
    hall.happens(new TakenOffline("Pause"));
    TickEquipment ticked = new TickEquipment(Optional.of("trier"), true, true);
    hall.refuses(ProblemCode.CONVENTION_OFFLINE, ticked, Hall.TRIER);
    hall.does(ticked);
  }

  @Test
  void theStreamPausesByItself_whenThePublicIsExcluded() {
    hall.does(new StartStream());
    hall.does(new ExcludePublic());
    assertThat(stage().stream()).isEqualTo(StreamState.PAUSED);
    hall.refuses(ProblemCode.PUBLIC_IS_EXCLUDED, new StartStream());
    hall.refuses(ProblemCode.STAGE_UNCHANGED, new ExcludePublic());
    hall.does(new ReadmitPublic());
    assertThat(stage().stream()).isEqualTo(StreamState.PAUSED);
    hall.refuses(ProblemCode.STAGE_UNCHANGED, new ReadmitPublic());
    hall.does(new StartStream());
    assertThat(stage().stream()).isEqualTo(StreamState.RUNNING);
  }

  @Test
  void stoppedToRunningToPausedToStopped() {
    hall.refuses(ProblemCode.STREAM_WRONG_STATE, new PauseStream());
    hall.does(new StartStream());
    hall.refuses(ProblemCode.STREAM_WRONG_STATE, new StartStream());
    hall.does(new PauseStream());
    hall.does(new StopStream());
    hall.refuses(ProblemCode.STREAM_WRONG_STATE, new StopStream());
  }
}
