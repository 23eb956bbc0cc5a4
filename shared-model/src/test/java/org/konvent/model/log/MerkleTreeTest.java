package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

  private static final int LARGEST = 130;

  private final long seed = System.nanoTime();
  private final List<Hash> leaves = randomLeaves();
  private final MerkleTree tree = MerkleTree.empty().appendAll(leaves);

  private List<Hash> randomLeaves() {
    System.out.println("random leaves with seed " + seed);
    Random random = new Random(seed);
    List<Hash> hashes = new ArrayList<>();
    for (int i = 0; i < LARGEST; i++) {
      // Long enough that no two are equal: the proof of one of two equal entries verifies for both.
      byte[] entry = new byte[16 + random.nextInt(100)];
      random.nextBytes(entry);
      hashes.add(MerkleProofs.leafHash(entry));
    }
    return hashes;
  }

  @Test
  void rootsAgreeWithTheRecursiveDefinition() {
    MerkleTree growing = MerkleTree.empty();
    CompactRange range = CompactRange.empty();
    for (int size = 0; size <= LARGEST; size++) {
      Hash expected = Oracle.root(leaves.subList(0, size));
      assertThat(growing.head()).isEqualTo(new TreeHead(size, expected));
      assertThat(range.head()).isEqualTo(new TreeHead(size, expected));
      assertThat(tree.rootAt(size)).as("seed %s, size %s", seed, size).isEqualTo(expected);
      if (size < LARGEST) {
        growing = growing.append(leaves.get(size));
        range = range.append(leaves.get(size));
      }
    }
  }

  @Test
  void inclusionProofsAgreeWithTheRecursiveDefinitionAndVerify() {
    for (int size = 1; size <= LARGEST; size++) {
      for (int index = 0; index < size; index++) {
        List<Hash> proof = tree.inclusionProof(index, size);
        assertThat(proof).isEqualTo(Oracle.path(index, leaves.subList(0, size)));
        TreeHead head = new TreeHead(size, tree.rootAt(size));
        assertThat(MerkleProofs.verifyInclusion(leaves.get(index), index, proof, head)).isTrue();
      }
    }
  }

  @Test
  void consistencyProofsAgreeWithTheRecursiveDefinitionAndVerify() {
    for (int to = 1; to <= LARGEST; to++) {
      for (int from = 1; from <= to; from++) {
        List<Hash> proof = tree.consistencyProof(from, to);
        assertThat(proof).isEqualTo(Oracle.growth(from, leaves.subList(0, to), true));
        TreeHead older = new TreeHead(from, tree.rootAt(from));
        TreeHead newer = new TreeHead(to, tree.rootAt(to));
        assertThat(MerkleProofs.verifyConsistency(older, newer, proof)).isTrue();
      }
    }
  }

  @Test
  void proofForAnotherIndexSizeOrLeafDoesNotVerify() {
    for (int size = 2; size <= 40; size++) {
      TreeHead head = new TreeHead(size, tree.rootAt(size));
      for (int index = 0; index < size; index++) {
        List<Hash> proof = tree.inclusionProof(index, size);
        int other = (index + 1) % size;
        assertThat(MerkleProofs.verifyInclusion(leaves.get(index), other, proof, head))
            .as("seed %s, size %s, index %s", seed, size, index)
            .isFalse();
        assertThat(MerkleProofs.verifyInclusion(leaves.get(other), index, proof, head)).isFalse();
        assertThat(MerkleProofs.verifyInclusion(leaves.get(index), size, proof, head)).isFalse();
        assertThat(MerkleProofs.verifyInclusion(leaves.get(index), -1, proof, head)).isFalse();
      }
    }
  }

  @Test
  void droppedCandidateLeavesTheTreeAsItWas() {
    MerkleTree committed = MerkleTree.empty().appendAll(leaves.subList(0, 70));
    TreeHead before = committed.head();

    MerkleTree dropped = committed.appendAll(leaves.subList(0, 60));
    MerkleTree taken = committed.appendAll(leaves.subList(70, LARGEST));

    assertThat(committed.head()).isEqualTo(before);
    assertThat(taken.head()).isEqualTo(tree.head()).isNotEqualTo(dropped.head());
    assertThat(taken.leaf(129)).isEqualTo(leaves.get(129));
  }

  @Test
  void proofsOutsideTheTreeAreRefused() {
    for (Runnable bad :
        List.<Runnable>of(
            () -> tree.rootAt(-1),
            () -> tree.rootAt(LARGEST + 1),
            () -> tree.leaf(LARGEST),
            () -> tree.leaf(-1),
            () -> tree.inclusionProof(-1, 5),
            () -> tree.inclusionProof(5, 5),
            () -> tree.inclusionProof(0, LARGEST + 1),
            () -> tree.consistencyProof(0, 5),
            () -> tree.consistencyProof(6, 5),
            () -> tree.consistencyProof(5, LARGEST + 1),
            () -> MerkleTree.empty().inclusionProof(0, 0))) {
      assertThatThrownBy(bad::run).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void compactRangeRefusesPeaksThatDoNotFitItsSize() {
    assertThatThrownBy(() -> new CompactRange(3, List.of(Hash.sha256())))
        .isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> new CompactRange(-1, List.of())).isInstanceOf(MalformedLogData.class);
  }

  /** RFC 6962, 2.1, as it is defined and without any shortcut. */
  private static final class Oracle {

    static Hash root(List<Hash> leaves) {
      if (leaves.isEmpty()) {
        return Hash.sha256();
      }
      if (leaves.size() == 1) {
        return leaves.get(0);
      }
      int k = split(leaves.size());
      return MerkleProofs.nodeHash(
          root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<Hash> path(int index, List<Hash> leaves) {
      if (leaves.size() == 1) {
        return List.of();
      }
      int k = split(leaves.size());
      List<Hash> left = leaves.subList(0, k);
      List<Hash> right = leaves.subList(k, leaves.size());
      return index < k
          ? plus(path(index, left), root(right))
          : plus(path(index - k, right), root(left));
    }

    static List<Hash> growth(int from, List<Hash> leaves, boolean whole) {
      if (from == leaves.size()) {
        return whole ? List.of() : List.of(root(leaves));
      }
      int k = split(leaves.size());
      List<Hash> left = leaves.subList(0, k);
      List<Hash> right = leaves.subList(k, leaves.size());
      return from <= k
          ? plus(growth(from, left, whole), root(right))
          : plus(growth(from - k, right, false), root(left));
    }

    private static int split(int size) {
      int k = 1;
      while (k * 2 < size) {
        k *= 2;
      }
      return k;
    }

    private static List<Hash> plus(List<Hash> path, Hash last) {
      List<Hash> longer = new ArrayList<>(path);
      longer.add(last);
      return longer;
    }
  }
}
