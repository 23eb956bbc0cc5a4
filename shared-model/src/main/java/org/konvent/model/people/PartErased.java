package org.konvent.model.people;

import org.konvent.model.journal.Entry;

/**
 * Personal data is erased: salt and text of the sealed part of entry {@code part} are deleted
 * everywhere. Its hash stays in the journal, so every proof stays valid.
 */
public record PartErased(long part) implements PeopleFact {

  @Override
  public People fold(People people, Entry entry) {
    return people.erased(part);
  }
}
