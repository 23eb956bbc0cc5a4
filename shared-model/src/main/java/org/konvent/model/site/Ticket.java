package org.konvent.model.site;

import java.util.Optional;

/**
 * A site's request to the support desk; its text is the sealed part of entry {@code seq}.
 *
 * @param number from 1
 * @param holder who has it, such as {@code account:eva}
 * @param closedAt when it was done
 */
public record Ticket(
    int number,
    String site,
    long seq,
    long openedAt,
    String openedBy,
    Optional<String> holder,
    Optional<Long> closedAt) {

  public boolean isOpen() {
    return closedAt.isEmpty();
  }

  Ticket closed(long at) {
    return new Ticket(number, site, seq, openedAt, openedBy, holder, Optional.of(at));
  }

  Ticket held(String by) {
    return new Ticket(number, site, seq, openedAt, openedBy, Optional.of(by), closedAt);
  }
}
