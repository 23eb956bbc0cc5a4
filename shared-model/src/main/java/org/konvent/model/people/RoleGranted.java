package org.konvent.model.people;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Role;

/** An account may act in a role. */
public record RoleGranted(String account, Role role) implements PeopleFact {

  @Override
  public People fold(People people, Entry entry) {
    return people.granted(account, role);
  }
}
