package org.konvent.model.convention;

import org.konvent.model.journal.Entry;

/** The second person released the act; its facts follow in the same batch. */
public record Approved(String proposal) implements ProposalFact {
  @Override
  public Proposals fold(Proposals proposals, Entry entry) {
    return proposals.settle(proposal, Proposal.Phase.APPROVED);
  }
}
