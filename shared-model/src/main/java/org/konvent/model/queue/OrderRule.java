package org.konvent.model.queue;

import java.util.List;

/**
 * In which order speeches are called.
 *
 * @param pattern quota lists that take turns, such as {@code [women, open]}; empty: by time. Where
 *     nobody waits on the list whose turn it is, the next one has it; who is on none of them comes
 *     after all others.
 */
public record OrderRule(List<String> pattern) {

  public static final OrderRule BY_TIME = new OrderRule(List.of());

  public OrderRule {
    pattern = List.copyOf(pattern);
  }

  /** The lists that take turns, each once. */
  public List<String> lists() {
    return pattern.stream().distinct().toList();
  }
}
