package org.konvent.model.convention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** All proposals of acts that need two persons, by id. */
public record Proposals(PMap<String, Proposal> all) {

  public static Proposals empty() {
    return new Proposals(HashTreePMap.empty());
  }

  public Optional<Proposal> proposal(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /** Those that wait for their second person at this moment, by age. */
  public List<Proposal> waiting(long now, Profile profile) {
    return all.values().stream()
        .filter(it -> it.phase() == Proposal.Phase.PROPOSED && !it.hasLapsed(now, profile))
        .sorted(Comparator.comparingLong(Proposal::at).thenComparing(Proposal::id))
        .toList();
  }

  /** Short and sayable: {@code P-1}, {@code P-2} … */
  public String nextId() {
    return "P-" + (all.size() + 1);
  }

  Proposals with(Proposal proposal) {
    return new Proposals(all.plus(proposal.id(), proposal));
  }

  Proposals settle(String id, Proposal.Phase phase) {
    return with(all.get(id).to(phase));
  }
}
