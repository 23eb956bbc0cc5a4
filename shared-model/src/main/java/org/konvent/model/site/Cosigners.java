package org.konvent.model.site;

import java.util.Optional;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Cosignature;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NoteSignature;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.VerifierKey;

/** The witnesses of a journal with the keys that its own entries name; who says so else is not believed. */
public final class Cosigners {

  private final Sites sites;
  private final Ed25519Engine engine;

  public Cosigners(Sites sites, Ed25519Engine engine) {
    this.sites = sites;
    this.engine = engine;
  }

  /**
   * The site that countersigned a checkpoint with this line.
   *
   * @return empty where the line names no key that an installation of a site has, or had, or does not hold
   */
  public Optional<String> site(Checkpoint checkpoint, NoteSignature line) {
    return sites
        .installation(line.name())
        .filter(witness -> sites.witnesses().contains(witness.site()))
        .filter(witness -> holds(checkpoint, line, witness))
        .map(Installation::site);
  }

  private boolean holds(Checkpoint checkpoint, NoteSignature line, Installation witness) {
    return witness.keys().stream()
        .map(key -> key(witness, key, engine))
        .filter(key -> key.isNamedBy(line))
        .anyMatch(key -> holds(checkpoint, line, key));
  }

  private static boolean holds(Checkpoint checkpoint, NoteSignature line, VerifierKey key) {
    try {
      return new Cosignature(line).verify(checkpoint, key);
    } catch (MalformedLogData e) {
      return false;
    }
  }

  /** A device's key as that of a witness. */
  public static VerifierKey key(Installation witness, Installation.Key key, Ed25519Engine engine) {
    byte[] raw = VerifierKey.parse(key.key()).publicKey();
    return new VerifierKey(witness.name(), SignatureType.COSIGNATURE_V1, raw, engine);
  }
}
