package org.konvent.master.witness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.konvent.master.journal.Journal;
import org.konvent.master.journal.LogKey;
import org.konvent.master.journal.Recovery;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.Epoch;
import org.konvent.model.journal.Actor;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Cosignature;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NotVerified;
import org.konvent.model.log.NoteSignature;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.TreeHead;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.Installation;
import org.konvent.web.problem.RefusedException;

/** Takes the sites' cosignatures and says how far the journal is countersigned. */
@ApplicationScoped
public class WitnessDesk {

  private static final Logger LOG = Logger.getLogger(WitnessDesk.class);

  private final Journal journal;
  private final LogKey logKey;
  private final Recovery recovery;
  private final Cosignatures cosignatures;
  private final Ed25519Engine engine;

  WitnessDesk(
      Journal journal,
      LogKey logKey,
      Recovery recovery,
      Cosignatures cosignatures,
      Ed25519Engine engine) {
    this.journal = journal;
    this.logKey = logKey;
    this.recovery = recovery;
    this.cosignatures = cosignatures;
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
    try {
      SignedNote cosigned = SignedNote.parse(note);
      Checkpoint checkpoint = Checkpoint.open(cosigned, logKey.verifierKey(now.convention()));
      recovery.seen(cosigned, witness.site().orElseThrow(), Epoch.FIRST.number());
      agree(checkpoint, now, witness);
      NoteSignature line =
          now.state().sites().activeAt(witness.site().orElseThrow()).stream()
              .map(this::cosigner)
              .flatMap(key -> lines(cosigned, checkpoint, key))
              .findFirst()
              .orElseThrow(() -> RefusedException.of(ProblemCode.BROKEN_SIGNATURE));
      cosignatures.keep(now.convention(), checkpoint.size(), line);
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

  private VerifierKey cosigner(Installation installation) {
    byte[] key = VerifierKey.parse(installation.currentKey().key()).publicKey();
    return new VerifierKey(installation.name(), SignatureType.COSIGNATURE_V1, key, engine);
  }

  /** How far the entry at a position is countersigned. */
  public Countersigned countersigned(long seq) {
    Snapshot now = journal.current();
    List<String> sites =
        cosignatures.reaches(now.convention()).stream()
            .filter(reach -> reach.size() > seq)
            .map(reach -> now.state().sites().installation(reach.installation()))
            .flatMap(Optional::stream)
            .map(Installation::site)
            .distinct()
            .sorted()
            .toList();
    return Countersigned.of(seq, sites, now.state().sites());
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
    Snapshot now = journal.current();
    return cosignatures.reaches(now.convention()).stream()
        .mapToLong(Cosignatures.Reach::size)
        .max()
        .stream()
        .mapToObj(size -> cosigned(now, size))
        .findFirst();
  }

  private String cosigned(Snapshot now, long size) {
    SignedNote note = logKey.checkpoint(now, size);
    for (String line : cosignatures.linesAt(now.convention(), size)) {
      note = note.with(NoteSignature.parse(line));
    }
    return note.format();
  }
}
