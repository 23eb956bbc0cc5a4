package org.konvent.model.site;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many sites have countersigned the journal up to an entry.
 *
 * @param sites those that have, of the witnesses
 * @param of the witnesses, which have, or had, an installation
 * @param quorum how many make the entry final, ⌊2N/3⌋ + 1
 */
public record Countersigning(Set<String> sites, int of, int quorum) {

  public Countersigning {
    sites = Set.copyOf(sites);
  }

  public static Countersigning of(Sites all, Collection<String> countersigned) {
    Set<String> sites = new TreeSet<>(countersigned);
    sites.retainAll(all.witnesses());
    return new Countersigning(sites, all.witnesses().size(), all.witnessQuorum());
  }

  public int count() {
    return sites.size();
  }

  public boolean reached() {
    return sites.size() >= quorum;
  }

  /** Whether nobody is missing. */
  public boolean complete() {
    return sites.size() == of;
  }
}
