package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFollowerTest {

  private final List<byte[]> entries = new ArrayList<>();
  private final LogFollower start = LogFollower.atStart(TestKeys.LOG);

  LogFollowerTest() {
    for (int seq = 0; seq < 20; seq++) {
      entries.add(CanonicalJson.write(Map.of("seq", seq)));
    }
  }

  private Checkpoint checkpoint(List<byte[]> all) {
    MerkleTree tree =
        MerkleTree.empty().appendAll(all.stream().map(MerkleProofs::leafHash).toList());
    return Checkpoint.of(TestKeys.LOG, tree.head());
  }

  private Checkpoint checkpointAt(int size) {
    return checkpoint(entries.subList(0, size));
  }

  @Test
  void batchesOfEverySizeAreFollowed() {
    for (int batch = 1; batch <= 20; batch++) {
      LogFollower follower = start;
      for (int from = 0; from < 20; from += batch) {
        int to = Math.min(20, from + batch);
        follower = follower.follow(entries.subList(from, to), checkpointAt(to));
      }
      assertThat(follower.head()).isEqualTo(checkpointAt(20).head());
    }
  }

  @Test
  void sameCheckpointAgainChangesNothing() {
    LogFollower follower = start.follow(entries, checkpointAt(20));

    assertThat(follower.follow(List.of(), checkpointAt(20))).isEqualTo(follower);
  }

  @Test
  void storedFollowerGoesOn() {
    LogFollower seen = start.follow(entries.subList(0, 13), checkpointAt(13));
    LogFollower restored =
        new LogFollower(seen.origin(), new CompactRange(13, seen.range().peaks()));

    assertThat(restored.follow(entries.subList(13, 20), checkpointAt(20)).size()).isEqualTo(20);
  }

  @Test
  void changedOldEntryDoesNotFollow() {
    LogFollower follower = start.follow(entries.subList(0, 13), checkpointAt(13));
    List<byte[]> rewritten = new ArrayList<>(entries);
    rewritten.set(3, CanonicalJson.write(Map.of("seq", 99)));
    Checkpoint claimed = checkpoint(rewritten);

    assertThatThrownBy(() -> follower.follow(entries.subList(13, 20), claimed))
        .isInstanceOfSatisfying(
            DoesNotFollow.class,
            refusal -> {
              assertThat(refusal.claimed()).isEqualTo(claimed);
              assertThat(refusal.computed()).isEqualTo(checkpointAt(20).head());
            });
    assertThat(follower.head()).isEqualTo(checkpointAt(13).head());
  }

  @Test
  void gapsRepeatsReorderingRollbackAndOtherLogsDoNotFollow() {
    LogFollower follower = start.follow(entries.subList(0, 13), checkpointAt(13));
    List<byte[]> reordered = List.of(entries.get(14), entries.get(13));

    assertRefused(follower, entries.subList(14, 20), checkpointAt(20));
    assertRefused(follower, entries.subList(12, 20), checkpointAt(20));
    assertRefused(follower, reordered, checkpointAt(15));
    assertRefused(follower, List.of(), checkpointAt(12));
    assertRefused(
        follower, List.of(), new Checkpoint("konvent.example/other", 13, follower.head().root()));
  }

  private static void assertRefused(
      LogFollower follower, List<byte[]> batch, Checkpoint checkpoint) {
    assertThatThrownBy(() -> follower.follow(batch, checkpoint)).isInstanceOf(DoesNotFollow.class);
  }
}
