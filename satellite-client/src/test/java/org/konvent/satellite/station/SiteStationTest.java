package org.konvent.satellite.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.PutOnline;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Cosignature;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.wire.Problem;

class SiteStationTest {

  private static final PresenceStated PRESENT =
      new PresenceStated(70, 65, Optional.empty(), Optional.empty());

  private StationFixture given;
  private StationStore store;
  private SiteStation station;

  @BeforeEach
  void aStationNextToAMaster() throws IOException {
    given = new StationFixture();
    store = StationFixture.memory();
    station = given.station(store);
  }

  @AfterEach
  void everythingEnds() {
    station.close();
    given.close();
  }

  @Test
  void aStationFollowsTheJournalAndHearsWhatComesNext() {
    synchronise();

    given.master.publish(given.master.journal.add(new PutOnline()));

    await().until(() -> station.mirror().size() == given.master.journal.size());
    assertThat(station.link().phase()).isEqualTo(LinkState.Phase.CONNECTED);
    assertThat(station.state()).isEqualTo(given.master.journal.state());
    assertThat(station.clock().known()).isTrue();
  }

  @Test
  void whatTheMirrorHoldsIsCountersignedAndKept() {
    synchronise();
    given.master.publish(given.master.journal.add(new PutOnline()));

    await()
        .until(
            () -> !given.master.cosigned.isEmpty() && countersigned() == station.mirror().size());

    assertThat(store.checkpoint())
        .hasValue(given.master.cosigned.get(given.master.cosigned.size() - 1));
  }

  /** The size of the last checkpoint with a valid line of this site under it. */
  private long countersigned() {
    SignedNote note = SignedNote.parse(given.master.cosigned.get(given.master.cosigned.size() - 1));
    Checkpoint checkpoint = Checkpoint.open(note, station.identity().logKey());
    VerifierKey witness = station.identity().key().as(SignatureType.COSIGNATURE_V1).verifierKey();
    assertThat(note.signatures())
        .anyMatch(
            line -> witness.isNamedBy(line) && new Cosignature(line).verify(checkpoint, witness));
    return checkpoint.size();
  }

  @Test
  void aStatementGetsAReceiptThatVerifies() {
    synchronise();

    station.outbox().seal(PRESENT);

    await().until(station.outbox()::settled);
    StoredStatement sent = station.outbox().statements().get(0);
    assertThat(sent.state()).isEqualTo(SendState.ACCEPTED);
    assertThat(sent.receipt()).isPresent();
    assertThat(sent.statement().seen().size()).isEqualTo(3);
    assertThat(store.statements()).containsExactly(sent);
  }

  @Test
  void statementsGoOutInOrderEachNamingTheOneBefore() {
    synchronise();

    StoredStatement first = station.outbox().seal(PRESENT);
    StoredStatement second = station.outbox().seal(PRESENT);

    await().until(station.outbox()::settled);
    assertThat(second.seq()).isEqualTo(2);
    assertThat(second.statement().prev()).contains(first.hash());
    assertThat(given.master.statementsSeen).hasValue(2);
  }

  @Test
  void anAnswerLostAfterTheCommitIsAskedForAgain_oneEntryOneReceipt() {
    synchronise();
    given.master.answersLost.set(2);

    StoredStatement sealed = station.outbox().seal(PRESENT);

    await().until(station.outbox()::settled);
    assertThat(given.master.statementsSeen.get()).isGreaterThan(1);
    assertThat(given.master.journal.size()).isEqualTo(4);
    assertThat(station.outbox().statement(1).orElseThrow().note()).isEqualTo(sealed.note());
  }

  @Test
  void aCaptivePortalIsNoSuccess_andTheStatementGoesOutAfterwards() {
    synchronise();
    given.master.portal = true;
    given.master.cutStreams();

    station.outbox().seal(PRESENT);

    await().until(() -> station.sendingTrouble().equals(Optional.of(Trouble.CAPTIVE_PORTAL)));
    await().until(() -> station.link().trouble().equals(Optional.of(Trouble.CAPTIVE_PORTAL)));
    assertThat(station.outbox().settled()).isFalse();
    given.master.portal = false;
    await().until(station.outbox()::settled);
  }

  @Test
  void anotherStoryAtThisPositionIsAnAlarm_andNothingFollows() {
    synchronise();
    given.master.refusal = new Problem("", "chain-position", "", 409, "", Map.of("expected", 7));

    station.outbox().seal(PRESENT);
    station.outbox().seal(PRESENT);

    await().until(station.outbox()::alarmed);
    StoredStatement alarmed = store.statements().get(0);
    assertThat(alarmed.problem()).contains("chain-position");
    assertThat(alarmed.receipt().orElseThrow()).contains("\"expected\":7");
    assertThat(station.outbox().statement(2).orElseThrow().state()).isEqualTo(SendState.QUEUED);
    assertThat(given.master.statementsSeen).hasValue(1);
  }

  @Test
  void aConventionOfflineOnlyDelaysTheStatement() {
    synchronise();
    given.master.refusal = new Problem("", "convention-offline", "", 503, "", Map.of());
    station.outbox().seal(PRESENT);
    await().until(() -> given.master.statementsSeen.get() > 1);

    given.master.refusal = null;

    await().until(station.outbox()::settled);
    assertThat(station.outbox().alarmed()).isFalse();
  }

  @Test
  void aSessionThatTheMasterForgotIsRenewed() {
    synchronise();
    given.master.forgetSessions();

    station.outbox().seal(PRESENT);

    await().until(station.outbox()::settled);
    assertThat(given.master.signIns).hasValue(2);
  }

  @Test
  void aSessionIsRenewedBeforeItsTenMinutesAreOver() throws Exception {
    synchronise();
    given.time.pass(9 * 60_000);

    station.acts().castingClosed(1).get();

    assertThat(given.master.signIns).hasValue(2);
  }

  @Test
  void aStreamThatBreaksIsTakenUpAgainWhereTheMirrorStands() {
    synchronise();
    given.master.cutStreams();
    given.master.publish(given.master.journal.add(new PutOnline()));

    await().until(() -> station.mirror().size() == given.master.journal.size());
    assertThat(station.mirror().alarm()).isEmpty();
  }

  @Test
  void aFollowerThatNamesTheLeaderIsFollowed() throws IOException {
    try (FakeMaster follower = new FakeMaster()) {
      follower.leader = given.master.address();
      station = given.station(store, follower.address(), given.master.address());
      follower.knows(given.trier.key().verifierKey());
      station.start();

      await().until(() -> station.mirror().size() == 3);
      station.outbox().seal(PRESENT);

      await().until(station.outbox()::settled);
      assertThat(follower.statementsSeen).hasValue(0);
    }
  }

  @Test
  void aCommandWithALostAnswerIsRepeatedUnderTheSameId() throws Exception {
    synchronise();
    given.master.answersLost.set(1);

    station.acts().speak(Map.of("firstName", "Ada")).get();

    assertThat(given.master.commandIds).hasSize(2).doesNotContainNull();
    assertThat(given.master.commandIds.get(0)).isEqualTo(given.master.commandIds.get(1));
  }

  @Test
  void anActIsAskedUnderTheIdOfWhoAsks_soThatAskingAgainIsNotAskingTwice() {
    synchronise();

    SiteActs acts = station.acts().under(Optional.of("0123456789abcdef"));
    acts.speak(Map.of("firstName", "Ada")).join();
    acts.speak(Map.of("firstName", "Ada")).join();

    assertThat(given.master.commandIds).containsExactly("0123456789abcdef", "0123456789abcdef");
  }

  @Test
  void aCommandWithoutALinkFailsAndIsNotKept() {
    synchronise();
    given.master.close();

    assertThatThrownBy(() -> station.acts().castingClosed(1).get())
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            CallFailed.class, failed -> assertThat(failed.trouble()).isEqualTo(Trouble.NO_ANSWER));
  }

  @Test
  void aStreamThatNeverSpeaksIsHeldBackByAProxy_soTheFeedIsPolled() {
    given.master.mute = true;
    station.start();
    await().until(() -> given.master.listeners() == 1);
    given.time.pass(Link.SILENCE_MILLIS + 1);

    station.watch();

    await().until(() -> station.mirror().size() == 3);
    assertThat(station.link().buffered()).isTrue();
  }

  @Test
  void aStreamThatFallsSilentIsOpenedAgain() {
    synchronise();
    given.master.mute = true;
    given.time.pass(Link.SILENCE_MILLIS + 1);
    given.master.mute = false;

    given.master.journal.add(new PutOnline());
    station.watch();

    await().until(() -> station.mirror().size() == 4);
    assertThat(station.link().buffered()).isFalse();
  }

  @Test
  void whatWaitedOnTheDiskGoesOutAfterARestart() {
    synchronise();
    station.close();
    StoredStatement waiting = station.outbox().seal(PRESENT);

    station = given.station(store);
    station.start();

    await().until(station.outbox()::settled);
    assertThat(station.outbox().statement(1).orElseThrow().note()).isEqualTo(waiting.note());
    await().until(() -> station.mirror().size() == 4);
  }

  private void synchronise() {
    station.start();
    await().until(() -> station.mirror().size() == 3 && given.master.listeners() == 1);
  }
}
