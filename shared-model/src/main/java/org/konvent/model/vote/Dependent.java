package org.konvent.model.vote;

import java.util.Optional;

/**
 * Something that rests on a vote.
 *
 * @param reference such as the number of the run-off or of the motion
 * @param ruling the chair's, where the outcome changed
 */
public record Dependent(DependentKind kind, String reference, Optional<Ruling> ruling) {

  public boolean is(DependentKind other, String name) {
    return kind == other && reference.equals(name);
  }
}
