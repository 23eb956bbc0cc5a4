package org.konvent.model.people;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact about people: their names, their roles, the erasing of their data. */
public sealed interface PeopleFact extends Fact
    permits PersonNamed, RoleGranted, RoleRevoked, PartErased {

  People fold(People people, Entry entry);
}
