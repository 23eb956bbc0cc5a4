package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Profile;
import org.konvent.system.Until;
import org.konvent.system.proxy.FaultProxy;
import org.konvent.system.proxy.Faults;

/** What people do all day long, and how few clicks it takes them. */
class AtWorkIT {

  private static Running running;

  @BeforeAll
  static void begin() {
    running = Running.convention(Profile.DEFAULT.objectionSeconds());
  }

  @AfterAll
  static void end() {
    running.close();
  }

  @Test
  void aShowOfHandsIsOneClickAtTheConsole_andThreeAtTheDesk_andTwoPeopleCorrectIt() {
    int vote = running.votes().prepareHands("Soll die Redezeit auf zwei Minuten begrenzt werden?");
    try (Person chair = running.hall().crew("chair");
        Person officer = running.hall().crew("officer");
        Person atMain = Desk.opened(running.hall(), running.main()).eva();
        Person atTrier = Desk.opened(running.hall(), running.trier()).eva()) {
      chair.opens(running.hall().master().address(), "/console");
      chair.types("Dauer (min:s)", "10:00");
      long before = chair.clicks();
      chair.presses("Abstimmung " + vote + " starten");
      atTrier.page().locator("#hands-" + vote).waitFor();
      assertThat(chair.clicks() - before).isEqualTo(1);

      Look.at(atTrier, "handzeichen");
      assertThat(showsHands(atTrier, vote, "¾")).isEqualTo(3);
      assertThat(showsHands(atMain, vote, "¾")).isEqualTo(3);

      chair.presses("Alle da: schließen");
      chair.presses("Feststellen: angenommen");
      chair.presses("Ergebnis bekanntgeben");
      Until.holds(
          "the result is announced",
          Running.SOON,
          () -> running.votes().phase(vote).equals("ANNOUNCED"));
      assertThat(running.votes().result(vote).path("verdict").path("outcome").asText())
          .isEqualTo("CLEAR_ACCEPT");
      Correcting correcting = new Correcting(running, vote);
      correcting.isSentBy(atTrier);
      correcting.isReleased(officer, chair);
      correcting.isAnnulled(officer, chair);
    }
  }

  private static long showsHands(Person officer, int vote, String share) {
    long before = officer.clicks();
    new Desk(officer).showsHands(vote, share).isAccepted(vote);
    return officer.clicks() - before;
  }

  @Test
  void whoSignsUpAtTheTerminalIsCalledByOneClick_andNoNameBreaksAPage() {
    String hostile = "<img src=x onerror=alert(1)>";
    try (Person chair = running.hall().crew("chair");
        Person speaker = running.hall().person("speaker");
        Person display = running.hall().person("display")) {
      speaker.page().navigate(running.trier().address("terminal"));
      Look.at(speaker, "redepult");
      speaker.presses("Reden");
      speaker.steps("Vorname", hostile).steps("Nachname", "O'Neill-Groß");
      speaker.types("Nur zum Zurückziehen; zweimal eingeben", "wieder weg");
      speaker.types("Noch einmal", "wieder weg").presses("Abschicken");
      speaker.page().locator("#number .enormous:not(:empty)").waitFor();
      Look.at(speaker, "redepult-nummer");

      display.page().navigate(running.main().address("display"));
      chair.opens(running.hall().master().address(), "/console");
      long before = chair.clicks();
      chair.presses("Nächster Beitrag → " + hostile);
      display.sees("h1", "O'Neill-Groß");
      assertThat(chair.clicks() - before).isEqualTo(1);

      for (Map.Entry<String, Person> one :
          Map.of("konsole-rede", chair, "anzeige-rede", display).entrySet()) {
        Look.at(one.getValue(), one.getKey());
        assertThat(one.getValue().page().locator("img").count()).isZero();
      }
      chair.opens(running.hall().master().address(), "/queues").sees("O'Neill-Groß");
      Look.at(chair, "listen");
    }
  }

  @Test
  void anUnopposedProceduralMotionIsOneClick_afterNext() {
    Map<String, Object> motion =
        Map.of(
            "firstName", "Jo",
            "lastName", "Ünal",
            "motionKind", "limit-speaking-time",
            "fields", Map.of("seconds", "120"),
            "password", "wieder weg");
    var trier = running.trier().process().local();
    String number = trier.post("/procedural-motions", motion).orFail().fact("number").asText();
    try (Person chair = running.hall().crew("chair");
        Person atTrier = Desk.opened(running.hall(), running.trier()).eva()) {
      chair.opens(running.hall().master().address(), "/console");
      chair.sees("#floor", "Begrenzung der Redezeit");
      chair.presses("Nächster Beitrag → Jo Ünal");
      atTrier.sees("#objection-" + number, "Gegenrede?");
      Look.at(atTrier, "wahltisch-gegenrede");
      chair.page().locator("#floor time[data-countdown=over]").waitFor();
      Look.at(chair, "konsole-gegenrede");
      long before = chair.clicks();
      chair.presses("Keine Gegenrede: angenommen");
      atTrier.page().locator("#objection-" + number).waitFor(Person.gone());
      chair.page().locator("#floor section").waitFor(Person.gone());
      assertThat(chair.clicks() - before).isEqualTo(1);
    }
    assertThat(running.on("/procedural-motions", number).path("outcome").asText())
        .isEqualTo("ADOPTED_WITHOUT_OBJECTION");
  }

  @Test
  void aVoteIsHeldByKeyboardAlone_andItsFiguresReachNobodyTooEarly() {
    Planted.statePresence(running);
    try (Person chair = running.hall().person("chair by keyboard");
        Person eva = running.hall().person("Eva by keyboard");
        Person display = running.hall().person("display");
        Person third = running.hall().person("lower third");
        Person atMain = running.hall().person("Eva of the main site");
        Person taker = running.hall().person("taker at the main site");
        Person officer = running.hall().crew("officer");
        Person terminal = running.hall().person("terminal")) {
      Overheard atSeat = new Overheard(officer);
      Overheard ofAnotherSite = new Overheard(atMain);
      Overheard inTheMinutes = new Overheard(taker);
      Overheard below = new Overheard(third);
      Overheard console = new Overheard(chair);
      Overheard shown = new Overheard(display);
      Overheard atLectern = new Overheard(terminal);
      display.page().navigate(running.trier().address("display"));
      third.page().navigate(running.trier().address("lower-third"));
      terminal.page().navigate(running.main().address("terminal"));
      new Desk(atMain).signsIn(running.main());
      MinuteTaker.signedIn(running.main(), taker);
      officer.opens(running.hall().master().address(), "/seat");
      List<Planted> notItsOwn = List.of(Planted.TRIER, Planted.TOTAL);
      KeyboardVote vote = KeyboardVote.prepared(running, chair, eva);
      vote.isCast();
      vote.isCountedAtTrier();
      Planted.MAIN.enteredAt(running.main(), vote.number());
      display.sees("gemeldet 2 von 2");
      Map.of("the console", console, "the seat", atSeat)
          .forEach((whose, heard) -> Planted.areNotIn(heard, whose + " before the close"));
      vote.isClosed();
      Map.of("the display", shown, "the lower third", below, "the terminal", atLectern)
          .forEach((whose, heard) -> Planted.areNotIn(heard, whose + " before the announcement"));
      Map.of("another desk", ofAnotherSite, "another site's minutes", inTheMinutes)
          .forEach(
              (whose, heard) ->
                  Planted.areNotIn(heard, whose + " before the announcement", notItsOwn));
      assertThat(ofAnotherSite.text()).contains("" + Planted.MAIN.yes());
      vote.isAnnounced();
      display.sees("" + Planted.TOTAL.yes());
      assertThat(shown.text()).as("what is announced is overheard").contains("72592");
      assertThat(console.text()).contains("72592");
      var result = running.votes().result(vote.number());
      assertThat(result.path("verdict").path("outcome").asText()).isEqualTo("ACCEPTED");
    }
  }

  @Test
  void whatSomebodyTypesIsTheirs_andWhatHoldsIsShown() {
    try (Person officer = Desk.opened(running.hall(), running.trier()).eva();
        Person atMain = Desk.opened(running.hall(), running.main()).eva();
        Person taker = running.hall().person("taker who types on")) {
      Typing typing = new Typing(running);
      typing.seesWhatHolds(officer);
      typing.seesWhyItWasRefused(officer);
      typing.seesWhatCameMeanwhile(officer);
      officer.page().navigate(running.trier().page("/desk"));
      typing.findsWhatIsTypedOnce(officer, atMain);
      MinuteTaker.signedIn(running.trier(), taker);
      typing.losesNoLetter(taker);
    }
    running.statePresence();
  }

  @Test
  void whatIsAskedAgainForWantOfAnAnswerIsDoneOnce() {
    try (Person speaker = running.hall().person("speaker without an answer");
        Person chair = running.hall().crew("chair")) {
      LostAnswers lost = new LostAnswers(running);
      lost.putASpeakerOnTheListOnce(speaker);
      lost.takeALineOverOnce(chair);
    }
  }

  @Test
  void aClockThatIsSetIsFollowedByOpenScreens() {
    try (Person display = running.hall().person("display in the morning");
        Person chair = running.hall().crew("chair")) {
      new SetClock(running).isFollowedByScreens(display, chair);
    }
  }

  @Test
  void aSpeakersWholeJourneyIsInEnglishForWhoReadsEnglish() {
    try (Person chair = running.hall().crew("chair");
        Person speaker = running.hall().englishPerson("English speaker")) {
      Terminal terminal = Terminal.at(running.trier(), speaker, Terminal.ENGLISH);
      assertThat(speaker.page().locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(terminal.reads())
          .endsWith("What would you like to do?\nSpeak\nMove a motion\nWithdraw");
      String first = terminal.signsUp("Mary", "Shelley");
      assertThat(terminal.reads())
          .contains("Your number\n" + first + "\nRemember it or take a photo.")
          .contains("With number and password you can withdraw.\nDone");
      String second = terminal.isDone().signsUp("Ada", "Lovelace");
      terminal.isDone();
      speaker.sees("#lectern", "2 wait");
      chair.opens(running.hall().master().address(), "/console");
      chair.presses("Nächster Beitrag → Mary Shelley");
      speaker.sees("#lectern", "Speaking Mary Shelley, Trier");
      speaker.sees("#lectern", "1 waits");
      terminal.withdraws(second);
      assertThat(terminal.reads()).contains("✓\nWithdrawn.\nDone");
      terminal.isDone();
      speaker.sees("#lectern", "0 wait");
      assertThat(speaker.page().locator("body").innerText())
          .contains("main convention connected", "Skip to content", "Deutsch")
          .doesNotContainPattern(
              "(?i)\\b(der|die|das|und|wartet|warten|offen|verbunden|Zentrale)\\b");
      assertThat(running.speech(first)).isEqualTo("CURRENT");
      assertThat(running.speech(second)).isEqualTo("WITHDRAWN");
      chair.presses("Beitrag abschließen");
      speaker.sees("#lectern", "Nobody is speaking.");
    }
  }

  @Test
  void whoHasNoMouseSignsUpAndWithdrawsAtTheTerminal() {
    try (Person speaker = running.hall().person("speaker by keyboard")) {
      speaker.page().navigate(running.main().address("terminal"));
      Keys keys = new Keys(speaker.page());
      keys.enters("Reden").fills("Vorname", "Emma").presses("Enter");
      keys.fills("Nachname", "Ihrer").presses("Enter");
      keys.fills("Nur zum Zurückziehen", "wieder weg").fills("Noch einmal", "wieder weg");
      keys.presses("Enter").staysUntil("#number .enormous:not(:empty)");
      String number = speaker.page().locator("#number .enormous").textContent();
      keys.enters("Fertig").staysUntil("#choice");
      keys.enters("Zurückziehen").fills("Zum Beispiel", number).presses("Enter");
      keys.fills("Passwort", "wieder weg").presses("Enter").staysUntil("#gone");
      keys.enters("Fertig").staysUntil("#choice");
      assertThat(running.speech(number)).isEqualTo("WITHDRAWN");
    }
  }

  @Test
  void aDisplayWhoseLineBreaksComesBackByItself() {
    try (FaultProxy line = FaultProxy.before(URI.create(running.main().page("/")));
        Person display = running.hall().person("display behind a line")) {
      URI seen = URI.create(running.main().address("display"));
      display.opens(line.address(), seen.getRawPath() + "?" + seen.getRawQuery());
      display.page().locator("#link[data-state=connected]").waitFor();
      line.behave(Faults.cut());
      display.page().locator("#link:not([data-state=connected])").waitFor();
      running.house().chair().post("/queue/pause", Map.of()).orFail();
      line.heal();
      display.page().locator("#link[data-state=connected]").waitFor();
      display.sees("h1", "Pause");
      running.house().chair().post("/queue/resumption", Map.of()).orFail();
    }
  }

  @Test
  void aKindOfMotionThatIsAddedIsOfferedAtATerminalThatIsOpenAllDay() {
    new Care(running).addsAKindOfMotion();
  }

  @Test
  void quotaListsTakeTurns() {
    new Care(running).letsQuotaListsTakeTurns();
  }

  @Test
  void theNumbersOfASiteAreChanged_andStandOnItsCard() {
    new Care(running).changesTheNumbersOfASite();
  }

  @Test
  void whoCallsMovesWhatTheTerminalWouldAsk() {
    new Care(running).entersMotionsByPhone();
  }

  @Test
  void whoWasStruckOffTheListIsErased() {
    new Care(running).erasesWhoWasStruckOff();
  }

  @Test
  void anAgendaItemIsDragged_orMovedByItsButtons() {
    new Care(running).dragsAnAgendaItem();
  }

  @Test
  void aTabletInTheHallOpensTheTerminalOverTls_untilTheHallIsClosed() {
    new HallNetwork(running).letsATabletIn();
  }

  @Test
  void sharesOfHandsComeByPhone_andTheSeatAsksAboutWhatIsStrange() {
    new ByPhone(running).takesSharesOfHands();
  }

  @Test
  void aSecretRankingKnowsSmallSites_andIsEvaluatedByHand() {
    SecretRanking ranking = SecretRanking.preparedByClicks(running);
    ranking.knowsASmallSite();
    ranking.isCountedAtTrier();
    ranking.isEvaluatedByHand();
  }

  @Test
  void everyPageOfTheCrewIsFitToBeSeen() {
    try (Person admin = running.hall().crew("admin");
        Person officer = running.hall().crew("officer")) {
      for (List<String> page :
          List.of(
              List.of("/agenda", "tagesordnung"),
              List.of("/sites", "standorte"),
              List.of("/sites/trier", "standort"),
              List.of("/records", "protokolle"),
              List.of("/people", "personen-regeln"),
              List.of("/personal-data?holding=Eva", "personendaten"))) {
        admin.opens(running.hall().master().address(), page.get(0));
        Look.at(admin, page.get(1));
      }
      officer.opens(running.hall().master().address(), "/seat");
      Look.at(officer, "wahlleitung");
    }
  }
}
