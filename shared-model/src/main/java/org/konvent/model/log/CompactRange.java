package org.konvent.model.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The least one must hold of a Merkle tree to go on appending to it: the hashes of its complete subtrees.
 *
 * @param size number of leaves
 * @param peaks one hash for each bit that is set in the size, the largest subtree first
 */
public record CompactRange(long size, List<Hash> peaks) {

  /** Throws {@link MalformedLogData} unless there are as many peaks as the size has bits set. */
  public CompactRange {
    peaks = List.copyOf(peaks);
    if (size < 0 || Long.bitCount(size) != peaks.size()) {
      throw new MalformedLogData("compact range", peaks.size() + " peaks do not fit size " + size);
    }
  }

  /** The range of the tree without leaves. */
  public static CompactRange empty() {
    return new CompactRange(0, List.of());
  }

  /** The range with one more leaf; see {@link MerkleProofs#leafHash}. */
  public CompactRange append(Hash leaf) {
    List<Hash> next = new ArrayList<>(peaks);
    Hash grown = leaf;
    for (int merges = Long.numberOfTrailingZeros(~size); merges > 0; merges--) {
      grown = MerkleProofs.nodeHash(next.remove(next.size() - 1), grown);
    }
    next.add(grown);
    return new CompactRange(size + 1, next);
  }

  /** Size and root of the tree. */
  public TreeHead head() {
    return new TreeHead(size, root());
  }

  private Hash root() {
    if (peaks.isEmpty()) {
      return MerkleProofs.emptyRoot();
    }
    Hash root = peaks.get(peaks.size() - 1);
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = MerkleProofs.nodeHash(peaks.get(i), root);
    }
    return root;
  }
}
