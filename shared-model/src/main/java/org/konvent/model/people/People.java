package org.konvent.model.people;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.journal.Role;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePVector;

/**
 * The people of the convention: those with functions, what accounts may do, and whose data was erased.
 *
 * @param persons by id
 * @param roles what was granted, by account
 * @param erased entries whose sealed part was erased for good
 */
public record People(
    PMap<String, Person> persons, PMap<String, PSet<Role>> roles, PSet<Long> erased) {

  public static People none() {
    return new People(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());
  }

  public Optional<Person> person(String id) {
    return Optional.ofNullable(persons.get(id));
  }

  /** What the account may do, by the journal. */
  public Set<Role> rolesOf(String account) {
    Set<Role> granted = EnumSet.noneOf(Role.class);
    granted.addAll(roles.getOrDefault(account, HashTreePSet.empty()));
    return granted;
  }

  public boolean isErased(long seq) {
    return erased.contains(seq);
  }

  People named(String person, long seq) {
    Person known = persons.getOrDefault(person, new Person(person, TreePVector.empty()));
    Person named = new Person(person, known.names().plus(seq));
    return new People(persons.plus(person, named), roles, erased);
  }

  People granted(String account, Role role) {
    PSet<Role> held = roles.getOrDefault(account, HashTreePSet.empty());
    return new People(persons, roles.plus(account, held.plus(role)), erased);
  }

  People revoked(String account, Role role) {
    PSet<Role> held = roles.getOrDefault(account, HashTreePSet.empty());
    return new People(persons, roles.plus(account, held.minus(role)), erased);
  }

  People erased(long seq) {
    return new People(persons, roles, erased.plus(seq));
  }
}
