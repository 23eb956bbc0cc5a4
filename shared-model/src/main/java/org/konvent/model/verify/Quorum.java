package org.konvent.model.verify;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
  private final Set<String> sites = new TreeSet<>();
  private final Set<Cosigned> checked = new HashSet<>();
  private boolean any;

  /** A line under a checkpoint; the same line may be copied below another, where it proves nothing. */
  private record Cosigned(Checkpoint checkpoint, NoteSignature line) {}

  Quorum(Situation end, History history, Findings findings, Ed25519Engine engine) {
    this.end = end;
    this.history = history;
    this.findings = findings;
    this.engine = engine;
  }

  /** Who cosigned is said by every bundle that can be read, whatever its manifest's key is worth. */
  void check(Collection<Copy> copies) {
    long decisive = decisive();
    copies.stream()
        .flatMap(copy -> copy.claims().stream())
        .forEach(claim -> cosigned(claim, decisive));
    int quorum = end.state().sites().witnessQuorum();
    if (any && sites.size() < quorum) {
      findings.add(
          Finding.of(Check.E_03)
              .atEntry(decisive)
              .with("cosigned", String.join(", ", sites))
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

  private void cosigned(Claim claim, long decisive) {
    for (NoteSignature line : claim.note().signatures()) {
      end.state()
          .sites()
          .installation(line.name())
          .filter(it -> isCosignature(claim.checkpoint(), line, it))
          .ifPresent(it -> count(claim.checkpoint(), it.site(), decisive));
    }
  }

  private void count(Checkpoint checkpoint, String site, long decisive) {
    any = true;
    boolean ofTheJournal = checkpoint.size() <= history.size() && history.leadsTo(checkpoint);
    if (ofTheJournal && checkpoint.size() > decisive) {
      sites.add(site);
    }
  }

  private boolean isCosignature(
      Checkpoint checkpoint, NoteSignature line, Installation installation) {
    return installation.keys().stream()
        .map(key -> Cosigners.key(installation, key, engine))
        .filter(key -> key.isNamedBy(line))
        .findFirst()
        .filter(key -> checked.add(new Cosigned(checkpoint, line)))
        .filter(key -> holds(checkpoint, line, key, installation.site()))
        .isPresent();
  }

  private boolean holds(Checkpoint checkpoint, NoteSignature line, VerifierKey key, String site) {
    boolean holds;
    try {
      holds = new Cosignature(line).verify(checkpoint, key);
    } catch (MalformedLogData e) {
      holds = false;
    }
    if (!holds) {
      findings.add(Finding.of(Check.A_07).atSite(site).with("size", checkpoint.size()));
    }
    return holds;
  }
}
