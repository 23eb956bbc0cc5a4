package org.konvent.satellite.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.journal.Draft;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Receipt;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.model.site.Countersigning;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.wire.Countersigned;

class CountersignersTest {

  private final SigningKey bonn = key("bonn");
  private StationFixture given;
  private SiteStation trier;
  private Countersigners countersigners;
  private StoredStatement sent;

  @BeforeEach
  void aReceiptOfOneOfTwoSites() throws IOException {
    given = new StationFixture();
    given.master.journal.add(Draft.of(new SiteAdded("bonn", 3, "Bonn")));
    given.master.journal.enrol("bonn", "", bonn.verifierKey());
    trier = given.station(StationFixture.memory());
    trier.start();
    await().until(() -> trier.mirror().size() == given.master.journal.size());
    trier.outbox().seal(new PresenceStated(70, 65, Optional.empty(), Optional.empty()));
    await().until(trier.outbox()::settled);
    sent = trier.outbox().statements().get(0);
    MasterCalls calls = new MasterCalls(new Masters(List.of(given.master.address())), given.around);
    countersigners =
        new Countersigners(
            given.trier, trier.outbox(), trier.mirror(), calls, given.around.engine());
  }

  @AfterEach
  void everythingEnds() {
    trier.close();
    given.close();
  }

  @Test
  void whoCountersignedACheckpointWithTheEntryIsCounted() {
    countersigners.learn(sent, said(given.master.journal.proof(entry(), bonn)));

    assertThat(counted().sites()).containsExactly("bonn");
    assertThat(counted().of()).isEqualTo(2);
    assertThat(counted().reached()).isFalse();

    countersigners.learn(sent, said(given.master.journal.proof(entry(), given.trier.key())));

    assertThat(counted().complete()).isTrue();
    assertThat(counted().reached()).isTrue();
  }

  @Test
  void aNumberWithoutProofIsNotBelieved() {
    countersigners.learn(sent, said());

    assertThat(counted().sites()).isEmpty();
  }

  @Test
  void aLineUnderAForeignKeyIsNotCounted() {
    countersigners.learn(sent, said(given.master.journal.proof(entry(), key("bonn"))));

    assertThat(counted().sites()).isEmpty();
  }

  @Test
  void aLineTakenFromAnotherCheckpointIsNotCounted() {
    Receipt before = receipt(given.master.journal.proof(entry(), bonn));
    given.master.journal.add(Draft.of(new SiteAdded("mainz", 4, "Mainz")));
    Receipt after = receipt(given.master.journal.proof(entry()));
    Receipt moved =
        new Receipt(
            after.index(),
            after.inclusion(),
            after.checkpoint().with(before.checkpoint().signatures().get(1)));

    countersigners.learn(sent, said(moved.format()));

    assertThat(counted().sites()).isEmpty();
  }

  @Test
  void aProofOfAnotherEntryIsNotCounted() {
    countersigners.learn(sent, said(given.master.journal.proof(entry() - 1, bonn), "no proof"));

    assertThat(counted().sites()).isEmpty();
  }

  private Countersigning counted() {
    return countersigners.of(sent).orElseThrow();
  }

  private long entry() {
    return receipt(sent.receipt().orElseThrow()).index();
  }

  private static Receipt receipt(String text) {
    return Receipt.parse(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** A master that claims that everybody has countersigned. */
  private static Countersigned said(String... receipts) {
    return new Countersigned(1, List.of("bonn", "trier"), 2, 2, true, List.of(receipts));
  }

  private static SigningKey key(String name) {
    return new SigningKey(name, SignatureType.ED25519, Ed25519.generate(new SecureRandom()));
  }
}
