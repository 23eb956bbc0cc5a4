package org.konvent.model.log;

/**
 * What a tree is known by: how many leaves it has and the hash over all of them.
 *
 * @param size number of leaves, 0 or more
 * @param root RFC 6962 Merkle tree hash over that many leaves
 */
public record TreeHead(long size, Hash root) {

  /** Throws {@link MalformedLogData} for a negative size, or an empty tree with another root than the empty one. */
  public TreeHead {
    if (size < 0) {
      throw new MalformedLogData("tree head", "negative size");
    }
    if (size == 0 && !root.equals(MerkleProofs.emptyRoot())) {
      throw new MalformedLogData("tree head", "an empty tree has only one root");
    }
  }
}
