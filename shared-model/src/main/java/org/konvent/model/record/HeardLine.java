package org.konvent.model.record;

import java.util.Map;
import java.util.Objects;

/**
 * A result as the site's minute-taker heard it announced; typed by hand, never copied from the feed.
 *
 * @param outcome as in the announcement, such as {@code ACCEPTED}
 * @param total as in the announcement, such as {@code yes} with {@code 295/3}; what was not said is left out
 * @param by id of the minute-taker
 */
public record HeardLine(int vote, String outcome, Map<String, String> total, String by) {

  public HeardLine {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(by, "by");
    total = Map.copyOf(total);
  }
}
