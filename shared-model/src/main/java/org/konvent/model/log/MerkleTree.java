package org.konvent.model.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree over the journal's entries (RFC 6962, 2.1), with all inner nodes in memory (about 200 bytes a leaf).
 *
 * <p>A tree never changes: {@link #append} returns the longer tree and shares every node with the shorter one. So the
 * writer builds a candidate and drops it when the commit fails, and any number of threads ask the tree they hold for
 * proofs, without locks. A reference that is swapped between threads must be volatile.
 *
 * <p>Appending costs one hash on average, a root or a proof at most about 2·log2(size) hashes.
 */
public final class MerkleTree {

  private final long size;

  /** The complete subtree of 2^level leaves for each bit that is set in the size, null for the others. */
  private final Node[] peaks;

  private MerkleTree(long size, Node[] peaks) {
    this.size = size;
    this.peaks = peaks;
  }

  /** The tree without leaves. */
  public static MerkleTree empty() {
    return new MerkleTree(0, new Node[0]);
  }

  /** The tree with one more leaf; see {@link MerkleProofs#leafHash}. */
  public MerkleTree append(Hash leaf) {
    Node[] next = Arrays.copyOf(peaks, Long.SIZE - Long.numberOfLeadingZeros(size + 1));
    Node grown = new Node(leaf, null, null);
    int level = 0;
    while (isSet(size, level)) {
      grown = Node.over(peaks[level], grown);
      next[level] = null;
      level++;
    }
    next[level] = grown;
    return new MerkleTree(size + 1, next);
  }

  /** The tree with these leaves added in this order. */
  public MerkleTree appendAll(List<Hash> leaves) {
    MerkleTree tree = this;
    for (Hash leaf : leaves) {
      tree = tree.append(leaf);
    }
    return tree;
  }

  /** The number of leaves. */
  public long size() {
    return size;
  }

  /** The root over all leaves. */
  public Hash root() {
    return rootAt(size);
  }

  /** Size and root. */
  public TreeHead head() {
    return new TreeHead(size, root());
  }

  /**
   * The root this tree had when it had that many leaves.
   *
   * @throws IllegalArgumentException unless 0 ≤ size ≤ {@link #size()}
   */
  public Hash rootAt(long olderSize) {
    require(olderSize >= 0 && olderSize <= size, "no root at size " + olderSize);
    return olderSize == 0 ? MerkleProofs.emptyRoot() : hash(0, olderSize);
  }

  /**
   * The leaf hash at an index.
   *
   * @throws IllegalArgumentException unless 0 ≤ index &lt; {@link #size()}
   */
  public Hash leaf(long index) {
    require(index >= 0 && index < size, "no leaf " + index);
    return hash(index, 1);
  }

  /**
   * The proof that a leaf is in the tree of an older (or this) size, from its sibling upwards (RFC 6962, 2.1.1).
   *
   * @throws IllegalArgumentException unless 0 ≤ index &lt; size ≤ {@link #size()}
   */
  public List<Hash> inclusionProof(long index, long olderSize) {
    require(
        index >= 0 && index < olderSize && olderSize <= size,
        "no leaf " + index + " at size " + olderSize);
    List<Hash> proof = new ArrayList<>();
    path(index, 0, olderSize, proof);
    return List.copyOf(proof);
  }

  /**
   * The proof that the tree of size {@code to} only appends to that of size {@code from} (RFC 6962, 2.1.2).
   *
   * @throws IllegalArgumentException unless 1 ≤ from ≤ to ≤ {@link #size()}; from an empty tree there is no proof
   */
  public List<Hash> consistencyProof(long from, long to) {
    require(from >= 1 && from <= to && to <= size, "no proof from size " + from + " to " + to);
    List<Hash> proof = new ArrayList<>();
    growth(from, 0, to, proof);
    return List.copyOf(proof);
  }

  private void path(long index, long first, long count, List<Hash> proof) {
    if (count == 1) {
      return;
    }
    long left = largestPowerBelow(count);
    if (index < first + left) {
      path(index, first, left, proof);
      proof.add(hash(first + left, count - left));
    } else {
      path(index, first + left, count - left, proof);
      proof.add(hash(first, left));
    }
  }

  /** Adds what leads from the subtree of the leaves first..from to the one of {@code count} leaves. */
  private void growth(long from, long first, long count, List<Hash> proof) {
    if (first + count == from) {
      // The whole older tree is what the verifier holds already.
      if (first > 0) {
        proof.add(hash(first, count));
      }
      return;
    }
    long left = largestPowerBelow(count);
    if (from <= first + left) {
      growth(from, first, left, proof);
      proof.add(hash(first + left, count - left));
    } else {
      growth(from, first + left, count - left, proof);
      proof.add(hash(first, left));
    }
  }

  /** The hash over {@code count} leaves, where {@code first} is a multiple of a power of two not below the count. */
  private Hash hash(long first, long count) {
    if (Long.bitCount(count) == 1) {
      return complete(first, Long.numberOfTrailingZeros(count)).hash;
    }
    long left = largestPowerBelow(count);
    return MerkleProofs.nodeHash(hash(first, left), hash(first + left, count - left));
  }

  private Node complete(long first, int level) {
    // The highest bit in which they differ is set in the size: it names the peak that holds the
    // leaf.
    int above = Long.SIZE - 1 - Long.numberOfLeadingZeros(first ^ size);
    Node node = peaks[above];
    while (above > level) {
      above--;
      node = isSet(first, above) ? node.right : node.left;
    }
    return node;
  }

  private static long largestPowerBelow(long count) {
    return Long.highestOneBit(count - 1);
  }

  private static boolean isSet(long bits, int position) {
    return (bits >>> position & 1) == 1;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private record Node(Hash hash, Node left, Node right) {

    static Node over(Node left, Node right) {
      return new Node(MerkleProofs.nodeHash(left.hash, right.hash), left, right);
    }
  }
}
