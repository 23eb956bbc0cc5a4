package org.konvent.model.journal;

import java.util.Objects;
import java.util.Optional;
import org.konvent.model.log.Hash;

/**
 * One line of the journal.
 *
 * @param seq position, from 0, gapless
 * @param at convention time at which it was decided, milliseconds since 1970
 * @param by who caused it, such as {@code account:eva}, {@code installation:trier} or {@code clock}
 * @param command id made by the client; the same id gets the same answer
 * @param arrivedAt when the request arrived, where that decides something (tallies)
 * @param fact what happened
 * @param sealed hash of the sealed part, where there is one
 * @param statement hash of the signed note that caused it, where there is one
 */
public record Entry(
    long seq,
    long at,
    String by,
    Optional<String> command,
    Optional<Long> arrivedAt,
    Fact fact,
    Optional<Hash> sealed,
    Optional<Hash> statement) {

  public Entry {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(fact, "fact");
    if (seq < 0) {
      throw new IllegalArgumentException("seq is negative: " + seq);
    }
  }

  /** When it counts as having arrived: {@code arrivedAt} where it was stamped, otherwise {@code at}. */
  public long arrival() {
    return arrivedAt.orElse(at);
  }
}
