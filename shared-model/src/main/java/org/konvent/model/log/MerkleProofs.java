package org.konvent.model.log;

import java.util.List;

/** Checks of inclusion and consistency in an RFC 6962 tree; needs nothing but the proof itself. */
public final class MerkleProofs {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private MerkleProofs() {}

  /** The hash of an entry as a leaf (RFC 6962, 2.1): never equal to the hash of an inner node. */
  public static Hash leafHash(byte[] entry) {
    return Hash.sha256(LEAF, entry);
  }

  /** The hash of an inner node over its two children (RFC 6962, 2.1). */
  public static Hash nodeHash(Hash left, Hash right) {
    return Hash.sha256(NODE, left.bytes(), right.bytes());
  }

  /** The root of the tree without leaves. */
  public static Hash emptyRoot() {
    return Hash.sha256();
  }

  /**
   * Whether the leaf stands at the index in the tree (algorithm: RFC 9162, 2.1.3.2).
   *
   * @param index position of the leaf, from 0
   * @param proof hashes from the leaf's sibling up to the root's child
   */
  public static boolean verifyInclusion(Hash leaf, long index, List<Hash> proof, TreeHead head) {
    if (index < 0 || index >= head.size()) {
      return false;
    }
    long node = index;
    long last = head.size() - 1;
    Hash hash = leaf;
    for (Hash sibling : proof) {
      if (last == 0) {
        return false;
      }
      if (isRight(node) || node == last) {
        hash = nodeHash(sibling, hash);
        int skipped = levelsWithoutSibling(node);
        node >>= skipped;
        last >>= skipped;
      } else {
        hash = nodeHash(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(head.root());
  }

  /**
   * Whether the newer tree only appends to the older one (algorithm: RFC 9162, 2.1.4.2). From an empty tree nothing is
   * shown, so that is false.
   *
   * @param proof hashes as in RFC 6962, 2.1.2; empty if and only if both sizes are equal
   */
  public static boolean verifyConsistency(TreeHead older, TreeHead newer, List<Hash> proof) {
    if (older.size() == 0 || older.size() > newer.size()) {
      return false;
    }
    if (older.size() == newer.size()) {
      return proof.isEmpty() && older.root().equals(newer.root());
    }
    if (proof.isEmpty()) {
      return false;
    }
    // A complete older tree is itself the first node of the path and therefore not repeated in the
    // proof.
    boolean complete = Long.bitCount(older.size()) == 1;
    Hash start = complete ? older.root() : proof.get(0);
    return leadsToBoth(older, newer, start, complete ? proof : proof.subList(1, proof.size()));
  }

  private static boolean leadsToBoth(TreeHead older, TreeHead newer, Hash start, List<Hash> path) {
    int complete = Long.numberOfTrailingZeros(older.size());
    long node = (older.size() - 1) >> complete;
    long last = (newer.size() - 1) >> complete;
    Hash olderRoot = start;
    Hash newerRoot = start;
    for (Hash sibling : path) {
      if (last == 0) {
        return false;
      }
      if (isRight(node) || node == last) {
        olderRoot = nodeHash(sibling, olderRoot);
        newerRoot = nodeHash(sibling, newerRoot);
        int skipped = levelsWithoutSibling(node);
        node >>= skipped;
        last >>= skipped;
      } else {
        newerRoot = nodeHash(newerRoot, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && olderRoot.equals(older.root()) && newerRoot.equals(newer.root());
  }

  private static boolean isRight(long node) {
    return (node & 1) == 1;
  }

  /** The last node of a level without a sibling is passed up unchanged until it is a right child, or the root. */
  private static int levelsWithoutSibling(long node) {
    return node == 0 ? 0 : Long.numberOfTrailingZeros(node);
  }
}
