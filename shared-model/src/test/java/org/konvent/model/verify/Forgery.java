package org.konvent.model.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A manipulation, and what it must be found by.
 *
 * @param name short, for files
 * @param by who has the keys: {@code master}, {@code site} or {@code stranger}
 * @param expected ids of all findings that are no notes, exactly; empty where nothing shows without witnesses
 * @param packing writes the bundles into a directory
 */
record Forgery(String name, String by, Set<String> expected, Packing packing) {

  /** Everything is signed, hashed and packed again. */
  interface Packing {
    List<Path> into(Path directory);
  }

  static Forgery of(String by, String name, String expected, Packing packing) {
    Set<String> ids = new TreeSet<>(List.of(expected.split(" ")));
    ids.remove("");
    return new Forgery(name, by, ids, packing);
  }

  @Override
  public String toString() {
    return by + ": " + name;
  }
}
