package org.konvent.model.site;

import java.util.Optional;
import org.konvent.model.log.Hash;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The devices that speak for a site under one name, one after the other: their statements form one
 * chain, which a new device goes on with.
 *
 * @param name key name, such as {@code trier} or {@code trier.2}
 * @param suffix its <em>Zusatz</em>, possibly empty
 * @param keys of the devices, oldest first; the last one is the current
 * @param active whether it is locked (in use); {@code false} once released or forced out
 * @param next position of the statement that comes next
 * @param last hash of the statement before; absent before the first
 * @param statements the entry of every statement journalled, by its hash
 */
public record Installation(
    String name,
    String site,
    String suffix,
    PVector<Key> keys,
    boolean active,
    long next,
    Optional<Hash> last,
    PMap<Hash, Long> statements) {

  /**
   * A device's public key.
   *
   * @param key in the text form of signed notes
   * @param from first position of the chain that it signs
   * @param seq the entry of its enrolment
   */
  public record Key(String key, long from, long seq) {}

  static Installation of(String name, String site, String suffix) {
    return new Installation(
        name, site, suffix, TreePVector.empty(), false, 1, Optional.empty(), HashTreePMap.empty());
  }

  /** The key that signs now, or signed last. */
  public Key currentKey() {
    return keys.get(keys.size() - 1);
  }

  /** Whether any of its devices ever had this key. */
  public boolean hadKey(String key) {
    return keys.stream().anyMatch(known -> known.key().equals(key));
  }

  /** The key that signed the statement at this position of the chain. */
  public Optional<Key> keyAt(long position) {
    return keys.stream().filter(key -> key.from() <= position).reduce((earlier, later) -> later);
  }

  /** The entry of a statement that came before. */
  public Optional<Long> entryOf(Hash statement) {
    return Optional.ofNullable(statements.get(statement));
  }

  Installation locked(Key key) {
    return new Installation(name, site, suffix, keys.plus(key), true, next, last, statements);
  }

  Installation released() {
    return new Installation(name, site, suffix, keys, false, next, last, statements);
  }

  Installation advanced(long position, Hash statement, long seq) {
    return new Installation(
        name,
        site,
        suffix,
        keys,
        active,
        position + 1,
        Optional.of(statement),
        statements.plus(statement, seq));
  }
}
