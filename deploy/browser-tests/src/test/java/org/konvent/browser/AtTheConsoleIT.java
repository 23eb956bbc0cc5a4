package org.konvent.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What leading a convention takes when something is odd, and what can be taken back, by clicks. */
class AtTheConsoleIT {

  private static Running running;

  @BeforeAll
  static void begin() {
    running = Running.convention(300);
  }

  @AfterAll
  static void end() {
    running.close();
  }

  @Test
  void aSiteWhoseLineIsCutIsAskedAbout_leftBehind_andComesBack() {
    new LostSite(running).isLeftBehind();
  }

  @Test
  void aVoteThatTakesTooLongIsExtended_andAbortedWhenItWentWrong() {
    new SlowVote(running).isExtendedAndAborted();
  }

  @Test
  void whereASiteObjectsHandsDecide_andAreCountedWhereTheyAreTooClose() {
    new OpposedMotion(running).isPutToAVote();
  }

  @Test
  void anElectionWithoutAMajorityNeedsARunOff_andATieALot() {
    new RunOff(running).isHeld();
  }

  @Test
  void nextAndOnAirAndClosingTheListAreTakenBack() {
    new TakingBack(running).takesBackWhatWasPressedTooSoon();
  }

  @Test
  void shortcutsLanguageAndThemeAreSwitched_andWhatIsMissingIsSaidAtItsField() {
    new Switches(running).areSwitched();
  }

  @Test
  void pollStreamPauseAndPublicAreAClickEach_andEveryScreenFollows() {
    new OnScreens(running).everyScreenFollows();
  }

  @Test
  void aRequestForSupportIsTaken_andDone() {
    new Support(running).takesARequest();
  }

  @Test
  void theTerminalForgetsWhoWalksAway() {
    new Forgetting(running).forgetsWhoWalksAway();
  }
}
