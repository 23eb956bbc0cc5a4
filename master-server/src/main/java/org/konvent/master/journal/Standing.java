package org.konvent.master.journal;

import java.util.List;
import org.konvent.model.log.Hash;

/**
 * How far a master that only reads has come back.
 *
 * @param size number of entries it holds
 * @param root their root, which whoever begins a new epoch confirms
 * @param expected number of entries that it must have signed, as far as is proved
 * @param lackingParts entries whose sealed part is missing
 * @param agreeing sites that know of nothing that is missing here
 * @param quorum how many must
 */
public record Standing(
    long size, Hash root, long expected, int lackingParts, List<String> agreeing, int quorum) {

  public Standing {
    agreeing = List.copyOf(agreeing);
  }
}
