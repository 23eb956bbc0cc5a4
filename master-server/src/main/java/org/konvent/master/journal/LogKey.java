package org.konvent.master.journal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.Ed25519KeyPair;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.SigningKey;
import org.konvent.model.log.TreeHead;
import org.konvent.model.log.VerifierKey;

/** The master's log key. It signs each journal under that journal's own name. */
public final class LogKey {

  private final Ed25519KeyPair pair;
  private final Ed25519Engine engine;
  private final ConcurrentMap<String, SigningKey> named = new ConcurrentHashMap<>();

  public LogKey(Ed25519KeyPair pair, Ed25519Engine engine) {
    this.pair = pair;
    this.engine = engine;
  }

  /** What sites pin, and what founding writes into the first entry. */
  public VerifierKey verifierKey(String convention) {
    return signer(convention).verifierKey();
  }

  /** Signs for a journal. */
  SignedNote sign(String convention, TreeHead tree) {
    return Checkpoint.of(Snapshot.origin(convention), tree).sign(signer(convention));
  }

  /** The checkpoint over the first entries of a journal, for somebody who reads it in pieces. */
  public SignedNote checkpoint(Snapshot journal, long size) {
    return size == journal.size()
        ? journal.checkpoint().orElseThrow()
        : sign(journal.convention(), new TreeHead(size, journal.tree().rootAt(size)));
  }

  /** What signs for a journal: its checkpoints, and the record of the whole. */
  public SigningKey signer(String convention) {
    return named.computeIfAbsent(
        Snapshot.origin(convention),
        origin -> new SigningKey(origin, SignatureType.ED25519, pair, engine));
  }
}
