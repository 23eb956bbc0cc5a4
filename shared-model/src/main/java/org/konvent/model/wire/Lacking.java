package org.konvent.model.wire;

import java.util.List;

/**
 * What the master lacks of its own journal, as it tells a site that shows what it has seen.
 *
 * @param readOnly whether the master writes nothing until it knows that it has everything again
 * @param size number of entries it holds, those included that this site has given back meanwhile
 * @param parts entries whose sealed part is missing; the first of them, where there are many
 */
public record Lacking(boolean readOnly, long size, List<Long> parts) {

  public Lacking {
    parts = List.copyOf(parts);
  }
}
