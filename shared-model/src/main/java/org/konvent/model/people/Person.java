package org.konvent.model.people;

import org.pcollections.PVector;

/**
 * Somebody with a function.
 *
 * @param id short, without meaning outside the convention
 * @param names entries whose sealed parts hold the name ({@link PersonName}), the last one holds
 */
public record Person(String id, PVector<Long> names) {

  /** The entry that holds the name as it is now. */
  public long name() {
    return names.get(names.size() - 1);
  }
}
