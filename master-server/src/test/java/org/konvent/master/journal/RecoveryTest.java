package org.konvent.master.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.konvent.master.journal.JournalFixture.EVA;
import static org.konvent.master.journal.JournalFixture.addSite;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.konvent.master.journal.store.BatchTransaction;
import org.konvent.master.journal.store.Head;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.EpochBegun;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Decision;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MerkleTree;
import org.konvent.model.log.SealedPart;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.TreeHead;
import org.konvent.model.people.PersonName;
import org.konvent.model.people.PersonNamed;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.wire.DisclosedPart;
import org.konvent.model.wire.Lacking;
import org.konvent.web.problem.RefusedException;

@Tag("both-databases")
class RecoveryTest {

  private static final int OLD = 2;

  private Snapshot whole;
  private DataSource database;
  private JournalFixture master;

  @BeforeEach
  void anOlderDatabase() throws InterruptedException {
    try (JournalFixture before = new JournalFixture(TestDatabase.empty()).started().founded()) {
      before.submit(addSite("trier"));
      before.submit(naming());
      before.submit(addSite("mainz"));
      whole = before.journals.current();
    }
    database = TestDatabase.empty();
    master = new JournalFixture(database);
    store(whole.lines(0, OLD));
    master.started();
  }

  @AfterEach
  void stop() throws InterruptedException {
    master.close();
  }

  @Test
  void whatWasReachedBeforeIsNoticedAtStart_andNothingIsWrittenUntilItIsBack() {
    master.recovery.compare(whole.checkpoint());

    assertThat(refusal(master.submit(addSite("worms")))).isEqualTo(ProblemCode.JOURNAL_INCOMPLETE);
    assertThat(master.recovery.standing().orElseThrow().expected()).isEqualTo(whole.size());
    assertThat(master.store.heads().get(0).doubt()).contains(whole.checkpointText());
  }

  @Test
  void aMasterThatHoldsWhatItReachedWritesOn() {
    master.recovery.compare(master.journals.current().checkpoint());

    assertThat(master.submit(addSite("worms"))).isInstanceOf(Answer.Recorded.class);
  }

  @Test
  void aSiteGivesBackEntriesAndSealedParts_andTheJournalIsAsItWas() {
    Lacking missing = master.recovery.seen(newest(), "trier", 1);
    assertThat(missing).isEqualTo(new Lacking(true, OLD, List.of()));

    assertThat(master.recovery.takeBack("trier", OLD, lines(OLD, OLD + 1)).size())
        .isEqualTo(OLD + 1);
    assertThat(master.journals.current().size()).isEqualTo(OLD);
    missing = master.recovery.takeBack("trier", OLD + 1, lines(OLD + 1, whole.size()));
    assertThat(missing).isEqualTo(new Lacking(true, whole.size(), List.of(2L)));
    missing = master.recovery.takeParts("trier", List.of(part(2)));

    assertThat(missing).isEqualTo(new Lacking(false, whole.size(), List.of()));
    assertThat(master.journals.current().checkpointText()).isEqualTo(whole.checkpointText());
    assertThat(master.journals.current().state()).isEqualTo(whole.state());
    Snapshot again = new JournalFixture(database).reader.read(Snapshot.empty("lpt26"), head());
    assertThat(again.state()).isEqualTo(whole.state());
    assertThat(head().doubt()).isEmpty();
    assertThat(master.submit(addSite("worms"))).isInstanceOf(Answer.Recorded.class);
  }

  @Test
  void whatDoesNotLeadToTheCheckpointIsNotTakenOver() {
    master.recovery.seen(newest(), "trier", 1);
    List<byte[]> lines = lines(OLD, whole.size());
    byte[] forged =
        new String(lines.get(1), StandardCharsets.UTF_8)
            .replace("mainz", "bonn")
            .getBytes(StandardCharsets.UTF_8);

    assertNotOurs(() -> master.recovery.takeBack("trier", OLD, List.of(lines.get(0), forged)));

    assertThat(master.journals.current().size()).isEqualTo(OLD);
    assertThat(master.recovery.seen(newest(), "trier", 1).size()).isEqualTo(OLD);
  }

  @Test
  void aSealedPartThatItsEntryIsNotCommittedToIsNotTakenOver() {
    master.recovery.seen(newest(), "trier", 1);
    master.recovery.takeBack("trier", OLD, lines(OLD, whole.size()));
    DisclosedPart part = part(2);
    DisclosedPart forged = new DisclosedPart(2, part.salt(), part.json().replace("Eva", "Udo"));

    assertNotOurs(() -> master.recovery.takeParts("trier", List.of(forged)));
    assertThat(master.recovery.standing().orElseThrow().lackingParts()).isEqualTo(1);
  }

  @Test
  void aSecondHistoryIsProvedByTheMastersOwnSignature() {
    master.submit(addSite("worms"));
    master.submit(addSite("speyer"));
    master.submit(addSite("landau"));

    assertThat(master.recovery.seen(newest(), "trier", 1).readOnly()).isTrue();
    assertThat(refusal(master.submit(addSite("kusel")))).isEqualTo(ProblemCode.JOURNAL_INCOMPLETE);
  }

  @Test
  void whereNobodyHoldsWhatIsMissingANewEpochBegins_andIsReadBack() {
    master.recovery.compare(whole.checkpoint());
    TreeHead last = master.journals.current().tree().head();

    Answer begun = master.recovery.beginEpoch(last, "Die Platte ist hin", last.root(), EVA);

    assertThat(((Answer.Recorded) begun).lines().get(0).entry().fact())
        .isEqualTo(new EpochBegun(2, OLD, last.root(), "Die Platte ist hin"));
    assertThat(master.recovery.seen(newest(), "trier", 1).readOnly()).isFalse();
    assertThat(master.submit(addSite("worms"))).isInstanceOf(Answer.Recorded.class);
    assertThat(head().epoch()).isEqualTo(2);
    assertThat(head().doubt()).isEmpty();
    Snapshot again = new JournalFixture(database).reader.read(Snapshot.empty("lpt26"), head());
    assertThat(again.epoch()).isEqualTo(2);
  }

  @Test
  void aNewEpochNeedsALossAndTheRootThatWasLookedAt() {
    TreeHead last = master.journals.current().tree().head();
    assertThat(refusal(master.recovery.beginEpoch(last, "Versehen", last.root(), EVA)))
        .isEqualTo(ProblemCode.JOURNAL_COMPLETE);

    master.recovery.compare(whole.checkpoint());
    Hash other = whole.tree().root();
    assertThatThrownBy(() -> master.recovery.beginEpoch(last, "Versehen", other, EVA))
        .isInstanceOf(RefusedException.class);
  }

  private static Command naming() {
    return (state, context) ->
        Decision.accept(new PersonNamed("p-1"), new PersonName("Eva", Optional.empty()));
  }

  private void store(List<Scribe.Line> lines) {
    Snapshot older = Snapshot.empty("lpt26").grown(whole.state(), lines);
    Head empty = new Head("lpt26", 1, 0, MerkleTree.empty().root(), Optional.empty());
    Head head = new Head("lpt26", 1, OLD, older.tree().root(), Optional.empty());
    try (BatchTransaction transaction = master.store.begin()) {
      transaction.found(empty);
      transaction.swap(empty, head);
      transaction.insert("lpt26", lines.stream().map(BatchCommit::row).toList());
      transaction.certify("lpt26", master.key.sign("lpt26", head.tree()).format());
      transaction.commit();
    }
  }

  private SignedNote newest() {
    return whole.checkpoint().orElseThrow();
  }

  private List<byte[]> lines(long from, long to) {
    return whole.lines(from, to - from).stream().map(Scribe.Line::bytes).toList();
  }

  private DisclosedPart part(long seq) {
    SealedPart part = whole.line(seq).orElseThrow().part().orElseThrow();
    return new DisclosedPart(
        seq,
        Base64.getEncoder().encodeToString(part.salt()),
        new String(part.json(), StandardCharsets.UTF_8));
  }

  private Head head() {
    return master.store.heads().get(0);
  }

  private static ProblemCode refusal(Answer answer) {
    return ((Answer.Refused) answer).refusal().code();
  }

  private static void assertNotOurs(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal().code()).isEqualTo(ProblemCode.NOT_THIS_JOURNAL));
  }
}
