package org.konvent.master.witness;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.konvent.model.site.Sites;

/**
 * How many sites have countersigned the journal up to an entry.
 *
 * @param seq the entry
 * @param sites those of which a witness has countersigned a checkpoint with it, sorted
 * @param of the sites that have, or had, an installation
 * @param quorum how many make the entry final, ⌊2N/3⌋ + 1
 * @param reached whether there are so many
 */
@Schema(description = "How many sites have countersigned the journal up to an entry")
public record Countersigned(long seq, List<String> sites, int of, int quorum, boolean reached) {

  static Countersigned of(long seq, List<String> countersigned, Sites all) {
    int quorum = all.witnessQuorum();
    return new Countersigned(
        seq, countersigned, all.witnesses().size(), quorum, countersigned.size() >= quorum);
  }
}
