package org.konvent.satellite.local;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.konvent.model.journal.Role;

/**
 * Who asks: a person, a device without one, or both, where a laptop also shows the display.
 *
 * @param name of the person, where somebody signed in
 * @param session what ends the streams of that person
 */
public record Visitor(Optional<String> name, String session, Set<Seat> seats) {

  static final Visitor NOBODY = new Visitor(Optional.empty(), "", Set.of());

  /** The commands of this device, which hold its token. */
  static final Visitor DEVICE = new Visitor(Optional.empty(), "device", EnumSet.allOf(Seat.class));

  public Visitor {
    seats = Set.copyOf(seats);
  }

  public boolean isNobody() {
    return seats.isEmpty();
  }

  public boolean has(Seat seat) {
    return seats.contains(seat);
  }

  public boolean hasAny(Seat... any) {
    return Set.of(any).stream().anyMatch(seats::contains);
  }

  /** The same in the words of the convention's roles, by which pages and streams are narrowed. */
  public Set<Role> roles() {
    return seats.stream().map(Visitor::role).collect(Collectors.toUnmodifiableSet());
  }

  /** Names of the roles, in a stable order. */
  public Set<String> roleNames() {
    return roles().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }

  Visitor and(Seat seat) {
    Set<Seat> more = EnumSet.of(seat);
    more.addAll(seats);
    return new Visitor(name, session, more);
  }

  Visitor without(Seat seat) {
    return new Visitor(
        name, session, seats.stream().filter(it -> it != seat).collect(Collectors.toSet()));
  }

  private static Role role(Seat seat) {
    return switch (seat) {
      case ADMINISTRATOR -> Role.ADMIN;
      case OFFICER -> Role.RETURNING_OFFICER;
      case MINUTE_TAKER -> Role.MINUTES;
      case TERMINAL, DISPLAY -> Role.SITE;
    };
  }
}
