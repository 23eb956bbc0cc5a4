package org.konvent.model.wire;

import java.util.List;

/**
 * One event of the feed: what was committed together, and the sealed parts that this reader may
 * newly read, those of older entries included. Named {@code batch}; its id is {@code epoch:size}.
 *
 * @param after number of entries before this batch
 * @param entries canonical lines, byte for byte
 * @param parts sealed parts newly disclosed to this reader
 * @param erased entries whose sealed part must be deleted
 * @param checkpoint the master's signed note over the tree that ends with this batch; only entries
 *     up to its size are sent
 */
public record FeedBatch(
    long epoch,
    long after,
    List<String> entries,
    List<DisclosedPart> parts,
    List<Long> erased,
    String checkpoint) {

  public FeedBatch {
    entries = List.copyOf(entries);
    parts = List.copyOf(parts);
    erased = List.copyOf(erased);
  }
}
