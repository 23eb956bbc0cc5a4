package org.konvent.satellite.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.PutOnline;
import org.konvent.model.convention.TakenOffline;
import org.konvent.model.journal.Draft;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.model.people.PartErased;
import org.konvent.model.wire.DisclosedPart;
import org.konvent.model.wire.FeedBatch;
import org.konvent.satellite.station.Mirror.Taken;

class MirrorTest {

  private StationFixture given;
  private StationStore store;
  private Mirror mirror;

  @BeforeEach
  void aMirrorOfWhatIsThere() throws IOException {
    given = new StationFixture();
    store = StationFixture.memory();
    mirror = new Mirror(given.trier, store);
    mirror.apply(given.master.journal.since(0));
  }

  @AfterEach
  void everythingEnds() {
    given.close();
  }

  @Test
  void aBatchThatFollowsIsTakenOver() {
    FeedBatch batch = given.master.journal.add(new PutOnline());

    assertThat(mirror.apply(batch)).isEqualTo(Taken.APPLIED);
    assertThat(mirror.state()).isEqualTo(given.master.journal.state());
    assertThat(mirror.seen().size()).isEqualTo(4);
  }

  @Test
  void aBatchKnownInPartBringsOnlyTheRest() {
    given.master.journal.add(new PutOnline());

    assertThat(mirror.apply(given.master.journal.since(1))).isEqualTo(Taken.APPLIED);
    assertThat(mirror.size()).isEqualTo(4);
    assertThat(mirror.apply(given.master.journal.since(0))).isEqualTo(Taken.KNOWN);
  }

  @Test
  void aGapIsNotFilledWithGuesses() {
    given.master.journal.add(new PutOnline());
    FeedBatch later = given.master.journal.add(new PutOnline());

    assertThat(mirror.apply(later)).isEqualTo(Taken.GAP);
    assertThat(mirror.size()).isEqualTo(3);
  }

  @Test
  void aFlippedByteIsRefused_andTheTrueBatchTakenAfterwards() {
    FeedBatch batch = given.master.journal.add(new PutOnline());
    FeedBatch flipped =
        with(batch, List.of(batch.entries().get(0).replace("PutOnline", "PutOnlime")));

    assertThat(mirror.apply(flipped)).isEqualTo(Taken.REFUSED);
    assertThat(mirror.alarm()).isEmpty();
    assertThat(mirror.apply(batch)).isEqualTo(Taken.APPLIED);
  }

  @Test
  void twoStoriesFreezeTheMirrorForGood() {
    FeedBatch batch = given.master.journal.add(new PutOnline());
    FeedBatch other =
        new FeedBatch(
            1,
            batch.after(),
            batch.entries(),
            List.of(),
            List.of(),
            given.master.journal.falseCheckpoint());

    for (int i = 1; i < Mirror.TRIES; i++) {
      assertThat(mirror.apply(other)).isEqualTo(Taken.REFUSED);
    }

    assertThat(mirror.apply(other)).isEqualTo(Taken.FROZEN);
    assertThat(mirror.apply(batch)).isEqualTo(Taken.FROZEN);
    Mirror restarted = new Mirror(given.trier, store);
    assertThat(restarted.alarm().orElseThrow().reason())
        .isEqualTo(MirrorAlarm.Reason.DOES_NOT_FOLLOW);
    assertThat(restarted.alarm().orElseThrow().evidence()).isEqualTo(other.checkpoint());
    assertThat(restarted.size()).isEqualTo(3);
  }

  @Test
  void aCheckpointByAnotherKeyNeverFreezesTheMirror() {
    SigningKey stranger =
        new SigningKey(
            given.trier.logKey().name(),
            SignatureType.ED25519,
            Ed25519.generate(new java.security.SecureRandom()));
    StationIdentity elsewhere =
        new StationIdentity("lv-2026", "trier", "", given.trier.key(), stranger.verifierKey());
    Mirror other = new Mirror(elsewhere, StationFixture.memory());

    for (int i = 0; i <= Mirror.TRIES; i++) {
      assertThat(other.apply(given.master.journal.since(0))).isEqualTo(Taken.REFUSED);
    }
    assertThat(other.size()).isZero();
  }

  @Test
  void aSealedPartComesLaterAndChangesNothingElse() {
    FeedBatch batch = declared();
    mirror.apply(without(batch));
    long seq = mirror.size() - 1;

    assertThat(mirror.state().secrets()).isEmpty();
    mirror.apply(only(batch, List.of(given.master.journal.part(seq))));

    assertThat(mirror.state()).isEqualTo(given.master.journal.state());
    assertThat(new Mirror(given.trier, store).state()).isEqualTo(mirror.state());
  }

  @Test
  void aSealedPartThatTheEntryIsNotCommittedToIsRefused() {
    FeedBatch batch = declared();
    mirror.apply(without(batch));
    long seq = mirror.size() - 1;
    DisclosedPart part = given.master.journal.part(seq);
    DisclosedPart forged =
        new DisclosedPart(seq, part.salt(), part.json().replace("ACCEPTED", "REJECTED"));

    assertThat(mirror.apply(only(batch, List.of(forged)))).isEqualTo(Taken.REFUSED);
    assertThat(mirror.state().secrets()).isEmpty();
  }

  @Test
  void anErasedPartIsGoneFromDiskToo() {
    FeedBatch batch = declared();
    mirror.apply(batch);
    long seq = mirror.size() - 1;

    mirror.apply(given.master.journal.add(new PartErased(seq)));

    assertThat(mirror.state().secrets()).isEmpty();
    assertThat(store.parts(0, mirror.size())).isEmpty();
  }

  @Test
  void theJournalOfAnotherConventionIsNotTakenOver() {
    StationIdentity elsewhere =
        new StationIdentity("other", "trier", "", given.trier.key(), given.trier.logKey());
    Mirror other = new Mirror(elsewhere, StationFixture.memory());

    assertThat(other.apply(given.master.journal.since(0))).isEqualTo(Taken.REFUSED);
  }

  @Test
  void aNewEpochIsFollowedFromWhereItDiffers_andWhatWasHeldBeyondIsArchived() {
    mirror.apply(given.master.journal.add(new PutOnline()));
    mirror.apply(given.master.journal.add(new TakenOffline("Pause")));
    given.master.journal.lose(3);
    given.master.journal.beginEpoch(given.master.journal.root());

    assertThat(mirror.position()).isEqualTo("1:5");
    assertThat(mirror.apply(given.master.journal.since(0))).isEqualTo(Taken.APPLIED);

    assertThat(mirror.state()).isEqualTo(given.master.journal.state());
    assertThat(mirror.position()).isEqualTo("2:4");
    assertThat(store.archived()).isEqualTo(2);
    Mirror restarted = new Mirror(given.trier, store);
    assertThat(restarted.alarm()).isEmpty();
    assertThat(restarted.state()).isEqualTo(mirror.state());
    assertThat(mirror.apply(given.master.journal.add(new PutOnline()))).isEqualTo(Taken.APPLIED);
  }

  @Test
  void aNewEpochThatChangesWhatStandsBeforeItsCheckpointIsASecondStory() {
    mirror.apply(given.master.journal.add(new PutOnline()));
    given.master.journal.lose(3);
    given.master.journal.beginEpoch(Hash.sha256(new byte[] {1}));

    assertThat(mirror.apply(given.master.journal.since(0))).isEqualTo(Taken.REFUSED);
    assertThat(mirror.size()).isEqualTo(4);
    assertThat(store.archived()).isZero();
  }

  private FeedBatch declared() {
    FakeVotes votes = new FakeVotes();
    mirror.apply(given.master.journal.add(votes.prepared()));
    return given.master.journal.add(Draft.of(votes.declared(), votes.declaration()));
  }

  private static FeedBatch with(FeedBatch batch, List<String> entries) {
    return new FeedBatch(
        1, batch.after(), entries, batch.parts(), batch.erased(), batch.checkpoint());
  }

  private static FeedBatch without(FeedBatch batch) {
    return new FeedBatch(
        1, batch.after(), batch.entries(), List.of(), List.of(), batch.checkpoint());
  }

  private FeedBatch only(FeedBatch batch, List<DisclosedPart> parts) {
    return new FeedBatch(1, mirror.size(), List.of(), parts, List.of(), batch.checkpoint());
  }
}
