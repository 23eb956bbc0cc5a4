package org.konvent.model.log;

import java.util.List;

/**
 * What a witness keeps of a journal, and how it takes on the next batch. It never changes; the caller keeps the
 * follower it got last.
 *
 * @param origin the one journal that is followed
 * @param range what is needed to go on from the entries seen so far
 */
public record LogFollower(String origin, CompactRange range) {

  /** A follower that has seen nothing. */
  public static LogFollower atStart(String origin) {
    return new LogFollower(origin, CompactRange.empty());
  }

  /**
   * Takes on a batch.
   *
   * @param entries the bytes of the new entries, in order, none if the checkpoint was seen before
   * @param checkpoint the checkpoint after them, with its signature already verified ({@link Checkpoint#open})
   * @return the follower after the batch
   * @throws DoesNotFollow when origin, size or root differ from what this witness computes; this follower stays valid
   */
  public LogFollower follow(List<byte[]> entries, Checkpoint checkpoint) {
    CompactRange next = range;
    for (byte[] entry : entries) {
      next = next.append(MerkleProofs.leafHash(entry));
    }
    if (!origin.equals(checkpoint.origin()) || !next.head().equals(checkpoint.head())) {
      throw new DoesNotFollow(next.head(), checkpoint);
    }
    return new LogFollower(origin, next);
  }

  /** The number of entries seen. */
  public long size() {
    return range.size();
  }

  /** Size and root of the journal as seen. */
  public TreeHead head() {
    return range.head();
  }
}
