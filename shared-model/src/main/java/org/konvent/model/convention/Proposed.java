package org.konvent.model.convention;

import java.util.Map;
import org.konvent.model.journal.Entry;
import org.konvent.model.log.Hash;

/**
 * Somebody asks for an act that needs a second person.
 *
 * @param id short, sayable
 * @param act name of the act
 * @param content its fields
 * @param basis hash of what it was proposed upon; when that changes, the proposal lapses
 */
public record Proposed(String id, String act, Map<String, Object> content, Hash basis)
    implements ProposalFact {

  public Proposed {
    content = Map.copyOf(content);
  }

  @Override
  public Proposals fold(Proposals proposals, Entry entry) {
    return proposals.with(
        new Proposal(id, act, content, basis, entry.by(), entry.at(), Proposal.Phase.PROPOSED));
  }
}
