package org.konvent.model.verify;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Cosignature;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NoteSignature;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.site.Cosigners;
import org.konvent.model.site.Installation;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.VoteAnnulled;

/**
 * Cosignatures of the sites under the checkpoints. Where there are any, the journal up to its last result must be
 * cosigned by ⌊2N/3⌋ + 1 sites, N being the sites that ever had an installation: each may have cosigned another
 * checkpoint, if only it reaches that far.
 */
final class Quorum {

  private final Situation end;
  private final History history;
  private final Findings findings;
  private final Ed25519Engine engine;
  private final Map<Long, Set<String>> sites = new HashMap<>();
  private final Set<NoteSignature> checked = new java.util.HashSet<>();

  Quorum(Situation end, History history, Findings findings, Ed25519Engine engine) {
    this.end = end;
    this.history = history;
    this.findings = findings;
    this.engine = engine;
  }

  void check(Collection<Copy> copies) {
    copies.stream()
        .flatMap(copy -> copy.claims().stream())
        .filter(claim -> history.leadsTo(claim.checkpoint()))
        .forEach(this::cosigned);
    if (sites.isEmpty()) {
      return;
    }
    long decisive = decisive();
    Set<String> cosigned = new TreeSet<>();
    sites.forEach((size, names) -> cosigned.addAll(size > decisive ? names : Set.of()));
    int quorum = end.state().sites().witnessQuorum();
    if (cosigned.size() < quorum) {
      findings.add(
          Finding.of(Check.E_03)
              .atEntry(decisive)
              .with("cosigned", String.join(", ", cosigned))
              .with("of", end.state().sites().witnesses().size())
              .with("quorum", quorum));
    }
  }

  /** The last entry that says a result. */
  private long decisive() {
    List<Entry> entries = end.entries();
    for (int i = entries.size() - 1; i > 0; i--) {
      Fact fact = entries.get(i).fact();
      if (fact instanceof ResultAnnounced || fact instanceof VoteAnnulled) {
        return i;
      }
    }
    return 0;
  }

  private void cosigned(Claim claim) {
    for (NoteSignature line : claim.note().signatures()) {
      end.state().sites().installation(line.name()).ifPresent(it -> cosigned(claim, line, it));
    }
  }

  private void cosigned(Claim claim, NoteSignature line, Installation installation) {
    installation.keys().stream()
        .map(key -> Cosigners.key(installation, key, engine))
        .filter(key -> key.isNamedBy(line))
        .findFirst()
        .ifPresent(key -> judge(claim.checkpoint(), line, key, installation.site()));
  }

  private void judge(Checkpoint checkpoint, NoteSignature line, VerifierKey key, String site) {
    if (!checked.add(line)) {
      return;
    }
    boolean holds;
    try {
      holds = new Cosignature(line).verify(checkpoint, key);
    } catch (MalformedLogData e) {
      holds = false;
    }
    if (holds) {
      sites.computeIfAbsent(checkpoint.size(), size -> new TreeSet<>()).add(site);
    } else {
      findings.add(Finding.of(Check.A_07).atSite(site).with("size", checkpoint.size()));
    }
  }
}
