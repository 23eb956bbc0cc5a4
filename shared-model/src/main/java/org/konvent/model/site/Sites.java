package org.konvent.model.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.log.Hash;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All sites of the convention with their installations, functions and presence.
 *
 * @param all by id; {@link #inOrder} gives the main one first
 * @param installations by key name
 * @param quorum rule of the convention, where one was set
 * @param tickets by number
 */
public record Sites(
    PMap<String, Site> all,
    PMap<String, Installation> installations,
    Offices offices,
    Optional<QuorumRule> quorum,
    PVector<Incident> incidents,
    PMap<Integer, Ticket> tickets) {

  public static Sites empty() {
    return new Sites(
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        Offices.none(),
        Optional.empty(),
        TreePVector.empty(),
        HashTreePMap.empty());
  }

  public Optional<Site> site(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /** By number, the main site first. */
  public List<Site> inOrder() {
    return all.values().stream().sorted(Comparator.comparingInt(Site::number)).toList();
  }

  public Optional<Installation> installation(String name) {
    return Optional.ofNullable(installations.get(name));
  }

  /** The installations that speak for the site now. */
  public List<Installation> activeAt(String site) {
    return installations.values().stream()
        .filter(it -> it.active() && it.site().equals(site))
        .sorted(Comparator.comparing(Installation::name))
        .toList();
  }

  /** Sites that have, or had, an installation, which countersigns what it sees. */
  public Set<String> witnesses() {
    Set<String> witnesses = new TreeSet<>();
    installations.values().forEach(it -> witnesses.add(it.site()));
    witnesses.retainAll(all.keySet());
    return witnesses;
  }

  /** How many of the witnesses must have countersigned. */
  public int witnessQuorum() {
    return twoThirds(witnesses().size());
  }

  /** How many of so many are more than two thirds: ⌊2N/3⌋ + 1. */
  public static int twoThirds(int all) {
    return 2 * all / 3 + 1;
  }

  /** Sites that cannot be reached. */
  public Set<String> lost() {
    Set<String> lost = new TreeSet<>();
    all.values().stream().filter(Site::isLost).forEach(site -> lost.add(site.id()));
    return lost;
  }

  /** Everybody present, and those at lost sites. */
  public Attendance attendance() {
    return Attendance.of(this, lost());
  }

  public Optional<Ticket> ticket(int number) {
    return Optional.ofNullable(tickets.get(number));
  }

  /**
   * After a statement: its installation's chain went on by one. Called for every entry that came from a
   * statement, whichever feature it belongs to.
   */
  public Sites advance(StatementBorn born, Hash statement, long seq) {
    Installation installation = installations.get(born.installation());
    if (installation == null || installation.next() != born.chainSeq()) {
      throw new IllegalStateException(
          "statement %d of %s does not follow".formatted(born.chainSeq(), born.installation()));
    }
    return with(installation.advanced(born.chainSeq(), statement, seq));
  }

  Sites with(Site site) {
    return new Sites(all.plus(site.id(), site), installations, offices, quorum, incidents, tickets);
  }

  Sites without(String site) {
    return new Sites(all.minus(site), installations, offices, quorum, incidents, tickets);
  }

  Sites change(String site, UnaryOperator<Site> change) {
    return with(change.apply(all.get(site)));
  }

  Sites with(Installation changed) {
    return new Sites(
        all, installations.plus(changed.name(), changed), offices, quorum, incidents, tickets);
  }

  Sites with(Offices changed) {
    return new Sites(all, installations, changed, quorum, incidents, tickets);
  }

  Sites with(QuorumRule rule) {
    return new Sites(all, installations, offices, Optional.of(rule), incidents, tickets);
  }

  Sites with(Incident incident) {
    return new Sites(all, installations, offices, quorum, incidents.plus(incident), tickets);
  }

  Sites with(Ticket ticket) {
    return new Sites(
        all, installations, offices, quorum, incidents, tickets.plus(ticket.number(), ticket));
  }
}
