package org.konvent.model.journal;

import java.util.Objects;
import java.util.Optional;

/**
 * What a decision wants journalled, before the writer gives it a position, a time and a salt.
 *
 * @param note the signed note of a statement, byte for byte as text
 */
public record Draft(Fact fact, Optional<Secret> secret, Optional<String> note) {

  public Draft {
    Objects.requireNonNull(fact, "fact");
  }

  public static Draft of(Fact fact) {
    return new Draft(fact, Optional.empty(), Optional.empty());
  }

  public static Draft of(Fact fact, Secret secret) {
    return new Draft(fact, Optional.of(secret), Optional.empty());
  }
}
