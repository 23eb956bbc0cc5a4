package org.konvent.model.log;

/** Who can sign notes or checkpoints under a name. */
public interface Signer {

  /** The key name on the signature line, as {@code konvent.example/log}. */
  String name();

  /** What this signer signs. */
  SignatureType type();

  /** The first four bytes of SHA-256(name, newline, type, public key), big-endian (c2sp.org/signed-note). */
  int keyId();

  /** The 64-byte Ed25519 signature over exactly these bytes. */
  byte[] sign(byte[] message);
}
