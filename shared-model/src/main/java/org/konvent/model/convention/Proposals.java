package org.konvent.model.convention;

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

  Proposals with(Proposal proposal) {
    return new Proposals(all.plus(proposal.id(), proposal));
  }

  Proposals settle(String id, Proposal.Phase phase) {
    return with(all.get(id).to(phase));
  }
}
