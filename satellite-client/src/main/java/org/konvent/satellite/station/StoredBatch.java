package org.konvent.satellite.station;

import java.util.List;
import java.util.Map;
import org.konvent.model.log.SealedPart;

/**
 * What the mirror takes over at once, or not at all.
 *
 * @param first position of the first entry
 * @param entries lines of the journal, byte for byte
 * @param parts sealed parts disclosed here, by entry
 * @param erased entries whose sealed part must go
 * @param size number of entries afterwards
 * @param checkpoint the master's note over them
 */
public record StoredBatch(
    long first,
    List<byte[]> entries,
    Map<Long, SealedPart> parts,
    List<Long> erased,
    long size,
    String checkpoint) {

  public StoredBatch {
    entries = List.copyOf(entries);
    parts = Map.copyOf(parts);
    erased = List.copyOf(erased);
  }
}
