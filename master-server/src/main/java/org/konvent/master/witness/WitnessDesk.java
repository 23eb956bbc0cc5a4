package org.konvent.master.witness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.konvent.master.journal.Journal;
import org.konvent.master.journal.LogKey;
import org.konvent.master.journal.Recovery;
import org.konvent.master.journal.Snapshot;
import org.konvent.master.witness.NewestCosignatures.Newest;
import org.konvent.model.convention.Epoch;
import org.konvent.model.journal.Actor;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Cosignature;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NotVerified;
import org.konvent.model.log.NoteSignature;
import org.konvent.model.log.Receipt;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.TreeHead;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.Cosigners;
import org.konvent.model.site.Countersigning;
import org.konvent.model.wire.Countersigned;
import org.konvent.web.problem.RefusedException;

/** Takes the sites' cosignatures and says how far the journal is countersigned. */
@ApplicationScoped
public class WitnessDesk {

  private static final Logger LOG = Logger.getLogger(WitnessDesk.class);

  private final Journal journal;
  private final LogKey logKey;
  private final Recovery recovery;
  private final Cosignatures cosignatures;
  private final NewestCosignatures newest;
  private final Ed25519Engine engine;

  WitnessDesk(
      Journal journal,
      LogKey logKey,
      Recovery recovery,
      Cosignatures cosignatures,
      NewestCosignatures newest,
      Ed25519Engine engine) {
    this.journal = journal;
    this.logKey = logKey;
    this.recovery = recovery;
    this.cosignatures = cosignatures;
    this.newest = newest;
    this.engine = engine;
  }

  /**
   * Takes a checkpoint of this journal with the witness's line under it.
   *
   * @param note the cosigned checkpoint, at most what a request may hold
   * @throws RefusedException where it is no checkpoint of this journal or not countersigned by this installation
   */
  void take(byte[] note, Actor witness) {
    Snapshot now = journal.current();
    String site = witness.site().orElseThrow();
    try {
      SignedNote cosigned = SignedNote.parse(note);
      Checkpoint checkpoint = Checkpoint.open(cosigned, logKey.verifierKey(now.convention()));
      recovery.seen(cosigned, site, Epoch.FIRST.number());
      agree(checkpoint, now, witness);
      NoteSignature line =
          now.state().sites().activeAt(site).stream()
              .map(it -> Cosigners.key(it, it.currentKey(), engine))
              .flatMap(key -> lines(cosigned, checkpoint, key))
              .findFirst()
              .orElseThrow(() -> RefusedException.of(ProblemCode.BROKEN_SIGNATURE));
      cosignatures.keep(now.convention(), checkpoint.size(), line);
      newest.add(now, checkpoint, site, line);
    } catch (MalformedLogData e) {
      throw RefusedException.of(ProblemCode.MALFORMED_REQUEST);
    } catch (NotVerified e) {
      throw RefusedException.of(ProblemCode.BROKEN_SIGNATURE);
    }
  }

  /** This master signed both: whoever holds the two notes holds the proof of two histories. */
  private static void agree(Checkpoint seen, Snapshot now, Actor witness) {
    if (seen.size() > now.size()) {
      throw RefusedException.of(ProblemCode.CHECKPOINT_AHEAD, "size", seen.size());
    }
    if (!now.tree().rootAt(seen.size()).equals(seen.root())) {
      LOG.errorf("Two histories: %s holds another root for size %d", witness, seen.size());
      throw RefusedException.of(ProblemCode.CHECKPOINT_DIFFERS, "size", seen.size());
    }
  }

  private static Stream<NoteSignature> lines(SignedNote note, Checkpoint of, VerifierKey key) {
    return note.signatures().stream()
        .filter(key::isNamedBy)
        .filter(line -> new Cosignature(line).verify(of, key));
  }

  /** How far the entry at a position is countersigned, with the proofs. */
  public Countersigned countersigned(long seq) {
    Snapshot now = journal.current();
    List<Newest> covering =
        newest.in(now).values().stream()
            .filter(it -> it.size() > seq && it.size() <= now.size())
            .toList();
    Countersigning all =
        Countersigning.of(now.state().sites(), covering.stream().map(Newest::site).toList());
    List<String> receipts =
        seq < 0 ? List.of() : notes(covering).stream().map(it -> receipt(now, seq, it)).toList();
    List<String> sites = all.sites().stream().sorted().toList();
    return new Countersigned(seq, sites, all.of(), all.quorum(), all.reached(), receipts);
  }

  private static String receipt(Snapshot now, long seq, SignedNote cosigned) {
    long size = Checkpoint.parseText(cosigned.text()).size();
    return new Receipt(seq, now.tree().inclusionProof(seq, size), cosigned).format();
  }

  /** How far each site has countersigned, by site. */
  public Map<String, Long> reaches() {
    return newest.in(journal.current()).values().stream()
        .collect(Collectors.toMap(Newest::site, Newest::size, Math::max));
  }

  /** The newest checkpoints that the witnesses countersigned of a journal, by size, with the lines under them. */
  public List<SignedNote> notes(Snapshot of) {
    return notes(newest.in(of).values().stream().filter(it -> it.size() <= of.size()).toList());
  }

  private static List<SignedNote> notes(Collection<Newest> lines) {
    SortedMap<Long, SignedNote> bySize = new TreeMap<>();
    lines.stream()
        .sorted(Comparator.comparing(it -> it.line().name()))
        .forEach(
            it ->
                bySize.put(
                    it.size(), bySize.getOrDefault(it.size(), it.checkpoint()).with(it.line())));
    return List.copyOf(bySize.values());
  }

  /** The newest checkpoint that anybody countersigned; all that there is, where nobody did. */
  public TreeHead last() {
    Snapshot now = journal.current();
    return cosignatures.reaches(now.convention()).stream()
        .map(Cosignatures.Reach::size)
        .filter(size -> size <= now.size())
        .max(Long::compare)
        .map(size -> new TreeHead(size, now.tree().rootAt(size)))
        .orElseGet(() -> now.tree().head());
  }

  /** The newest checkpoint that anybody countersigned, or none, with all the lines under it. */
  Optional<String> newest() {
    List<SignedNote> notes = notes(journal.current());
    return notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(notes.size() - 1).format());
  }
}
