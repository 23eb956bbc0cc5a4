package org.konvent.model.wire;

import java.util.List;
import java.util.Map;

/**
 * The answer to a command that was carried out.
 *
 * @param size number of entries afterwards
 * @param entries what was journalled
 */
public record CommandReply(long size, List<Recorded> entries) {

  /** One entry: position, kind, time and open part. */
  public record Recorded(long seq, String kind, long at, Map<String, Object> open) {}

  public CommandReply {
    entries = List.copyOf(entries);
  }
}
