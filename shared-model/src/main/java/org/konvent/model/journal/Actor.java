package org.konvent.model.journal;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks for something, as established by the server: the site of an installation comes from its
 * key, never from the request.
 *
 * @param id such as {@code account:eva}, {@code installation:trier} or {@code clock}
 * @param site the site, for an installation
 */
public record Actor(String id, Set<Role> roles, Optional<String> site) {

  /** The server's own timers. */
  public static final Actor CLOCK = new Actor("clock", Set.of(), Optional.empty());

  public Actor {
    Objects.requireNonNull(id, "id");
    roles = Set.copyOf(roles);
  }

  public static Actor account(String name, Set<Role> roles) {
    return new Actor("account:" + name, roles, Optional.empty());
  }

  public static Actor installation(String site) {
    return new Actor("installation:" + site, Set.of(Role.SITE), Optional.of(site));
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
