package org.konvent.model.vote;

import java.util.List;
import org.konvent.model.tally.CountedTotal;

/**
 * What is published of sites too small to be published alone.
 *
 * @param total the exact sum of their rows, with all who were present
 */
public record CombinedRow(List<String> sites, CountedTotal total) {

  public CombinedRow {
    sites = List.copyOf(sites);
  }
}
