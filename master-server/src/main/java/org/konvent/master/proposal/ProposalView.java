package org.konvent.master.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.konvent.master.command.Disclosed;
import org.konvent.model.convention.Proposal;

/**
 * An act that waits, or waited, for its second person.
 *
 * @param hash what the second person approves
 * @param lapsed whether it waited too long
 */
public record ProposalView(
    String proposal,
    String act,
    Map<String, Object> content,
    String hash,
    String by,
    long at,
    String phase,
    boolean lapsed) {

  static List<ProposalView> all(Disclosed reading) {
    return reading.state().proposals().all().values().stream()
        .sorted(Comparator.comparingLong(Proposal::at).thenComparing(Proposal::id))
        .map(proposal -> of(proposal, reading))
        .toList();
  }

  private static ProposalView of(Proposal proposal, Disclosed reading) {
    return new ProposalView(
        proposal.id(),
        proposal.act(),
        proposal.content(),
        proposal.hash().toString(),
        proposal.by(),
        proposal.at(),
        proposal.phase().name(),
        proposal.hasLapsed(reading.now(), reading.state().life().profile()));
  }
}
