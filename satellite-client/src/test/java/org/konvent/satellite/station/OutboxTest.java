package org.konvent.satellite.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.StatementText;
import org.konvent.model.statement.PresenceStated;

class OutboxTest {

  private static final PresenceStated PRESENT =
      new PresenceStated(70, 65, Optional.empty(), Optional.empty());

  private StationFixture given;

  @BeforeEach
  void aMaster() throws IOException {
    given = new StationFixture();
  }

  @AfterEach
  void everythingEnds() {
    given.close();
  }

  @Test
  void whatIsSealedIsSignedAndOnDiskBeforeAnybodyIsTold() {
    StationStore store = StationFixture.memory();
    Outbox outbox = outbox(store);

    StoredStatement sealed = outbox.seal(PRESENT);

    assertThat(store.statements()).containsExactly(sealed);
    StatementText.open(
        SignedNote.parse(sealed.note().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        given.trier.key().verifierKey());
  }

  @Test
  void aFullDiskIsSaid_andTheOutboxTakesNothingMoreUntilItIsStartedAnew() {
    FullDisk disk = new FullDisk(new LinePool());
    Outbox outbox = outbox(disk.emptyAgain());
    disk.full = true;
    assertThatThrownBy(() -> outbox.seal(PRESENT)).isInstanceOf(NotSaved.class);
    disk.full = false;

    assertThatThrownBy(() -> outbox.seal(PRESENT)).isInstanceOf(NotSaved.class);
    assertThat(outbox.statements()).isEmpty();
    assertThat(outbox(disk.emptyAgain()).seal(PRESENT).seq()).isEqualTo(1);
  }

  @Test
  void afterARestartTheChainGoesOnWithTheSameBytes() {
    StationStore store = StationFixture.memory();
    StoredStatement first = outbox(store).seal(PRESENT);

    StoredStatement second = outbox(store).seal(PRESENT);

    assertThat(second.seq()).isEqualTo(2);
    assertThat(second.statement().prev()).contains(first.hash());
    assertThat(store.statements()).containsExactly(first, second);
  }

  @Test
  void beforeTheMirrorReachedTheEnrolmentNothingIsSealed() {
    StationStore store = StationFixture.memory();
    Outbox outbox = new Outbox(given.trier, store, new Mirror(given.trier, store), given.time);

    assertThatThrownBy(() -> outbox.seal(PRESENT)).isInstanceOf(NotSynchronised.class);
    assertThat(store.statements()).isEmpty();
  }

  @Test
  void afterALossWhatWasReceiptedBeyondIsSentAgain_alsoIfTheDeviceWasOffMeanwhile() {
    StationStore store = StationFixture.memory();
    StoredStatement sealed = outbox(store).seal(PRESENT);
    FakeJournal.Receipted receipted = given.master.journal.receive(sealed.note());
    ReceiptCheck check = new ReceiptCheck(given.trier.logKey());
    store.settleStatement(check.settle(sealed, receipted.reply()));
    Mirror mirror = new Mirror(given.trier, store);
    Outbox outbox = new Outbox(given.trier, store, mirror, given.time);
    given.master.journal.lose(3);
    given.master.journal.beginEpoch(given.master.journal.root());

    mirror.apply(given.master.journal.since(0));

    assertThat(outbox.statements()).containsExactly(sealed);
    assertThat(store.statements()).containsExactly(sealed);
    assertThat(outbox.take()).map(StoredStatement::note).contains(sealed.note());
  }

  private Outbox outbox(StationStore store) {
    Mirror mirror = new Mirror(given.trier, store);
    mirror.apply(given.master.journal.since(0));
    return new Outbox(given.trier, store, mirror, given.time);
  }

  /** Takes the mirror, and no statement while it is full. */
  private static final class FullDisk {

    private final LinePool pool;
    private boolean full;

    FullDisk(LinePool pool) {
      this.pool = pool;
    }

    StationStore emptyAgain() {
      StationStore plain = new MemoryStationStore(pool);
      return (StationStore)
          java.lang.reflect.Proxy.newProxyInstance(
              FullDisk.class.getClassLoader(),
              new Class<?>[] {StationStore.class},
              (proxy, method, arguments) -> {
                if (full && List.of("addStatement").contains(method.getName())) {
                  throw new StoreFailed("No space left on device", null);
                }
                return method.invoke(plain, arguments);
              });
    }
  }
}
