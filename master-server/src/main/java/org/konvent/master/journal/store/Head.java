package org.konvent.master.journal.store;

import java.util.Objects;
import java.util.Optional;
import org.konvent.model.log.Hash;
import org.konvent.model.log.TreeHead;

/**
 * The last word of the database on one journal. Whoever writes compares and swaps it, so two writers
 * never both succeed.
 *
 * @param epoch counts how often the journal had to be begun anew after a loss
 * @param size number of entries
 * @param root root of the Merkle tree over them
 * @param checkpoint signed note over them; absent only before the first batch is committed
 * @param doubt why nothing may be written: a checkpoint that these entries do not lead to, or a word
 */
public record Head(
    String convention,
    long epoch,
    long size,
    Hash root,
    Optional<String> checkpoint,
    Optional<String> doubt) {

  public Head {
    Objects.requireNonNull(convention, "convention");
    Objects.requireNonNull(root, "root");
  }

  public Head(String convention, long epoch, long size, Hash root, Optional<String> checkpoint) {
    this(convention, epoch, size, root, checkpoint, Optional.empty());
  }

  /** Whether both stand for the same journal at the same place. */
  public boolean isAt(Head other) {
    return convention.equals(other.convention)
        && epoch == other.epoch
        && size == other.size
        && root.equals(other.root);
  }

  public TreeHead tree() {
    return new TreeHead(size, root);
  }
}
