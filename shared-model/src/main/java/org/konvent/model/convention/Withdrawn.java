package org.konvent.model.convention;

import org.konvent.model.journal.Entry;

/** The act was withdrawn before anybody released it. */
public record Withdrawn(String proposal) implements ProposalFact {
  @Override
  public Proposals fold(Proposals proposals, Entry entry) {
    return proposals.settle(proposal, Proposal.Phase.WITHDRAWN);
  }
}
