package org.konvent.model.log;

/** Ed25519 (RFC 8032) over raw bytes, so that a server may use a faster library; usable by many threads. */
public interface Ed25519Engine {

  /**
   * The 64-byte signature of a message.
   *
   * @param seed the 32-byte private key
   */
  byte[] sign(byte[] seed, byte[] message);

  /**
   * Whether the signature is that of the key over the message; false, not an exception, for impossible keys and
   * signatures of any length.
   *
   * @param publicKey the 32-byte public key
   */
  boolean verify(byte[] publicKey, byte[] message, byte[] signature);
}
