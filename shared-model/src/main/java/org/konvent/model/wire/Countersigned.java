package org.konvent.model.wire;

import java.util.List;

/**
 * How many sites have countersigned the journal up to an entry, with what proves it.
 *
 * @param seq the entry
 * @param sites those of which a witness has countersigned a checkpoint with it, sorted
 * @param of the sites that have, or had, an installation
 * @param quorum how many make the entry final, ⌊2N/3⌋ + 1
 * @param reached whether there are so many
 * @param receipts proofs of the entry (tlog-proof) under checkpoints that hold these sites' lines
 */
public record Countersigned(
    long seq, List<String> sites, int of, int quorum, boolean reached, List<String> receipts) {

  public Countersigned {
    sites = List.copyOf(sites);
    receipts = List.copyOf(receipts);
  }
}
