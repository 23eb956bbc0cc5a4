package org.konvent.model.people;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/** Somebody with a function is known by this id; the name is sealed. Said again, the new name holds. */
@HoldsSecret(PersonName.class)
public record PersonNamed(String person) implements PeopleFact {

  @Override
  public People fold(People people, Entry entry) {
    return people.named(person, entry.seq());
  }
}
