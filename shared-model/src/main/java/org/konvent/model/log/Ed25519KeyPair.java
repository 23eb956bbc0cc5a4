package org.konvent.model.log;

import java.util.Arrays;

/**
 * A private key (seed) with its public key. The JDK cannot derive the one from the other, so both are stored; that they
 * belong together is checked whenever they are read.
 */
public final class Ed25519KeyPair {

  private final byte[] seed;
  private final byte[] publicKey;

  private Ed25519KeyPair(byte[] seed, byte[] publicKey) {
    this.seed = seed.clone();
    this.publicKey = publicKey.clone();
  }

  /**
   * Reads a stored pair.
   *
   * @param pkcs8 what {@link #pkcs8()} gave
   * @param publicKey the 32 raw bytes
   * @throws MalformedLogData when one is no Ed25519 key or they do not belong together
   */
  public static Ed25519KeyPair ofPkcs8(byte[] pkcs8, byte[] publicKey) {
    return ofSeed(Ed25519.seed(pkcs8), publicKey);
  }

  /** As {@link #ofPkcs8}, from the 32-byte seed alone. */
  public static Ed25519KeyPair ofSeed(byte[] seed, byte[] publicKey) {
    Ed25519 engine = new Ed25519();
    byte[] nothing = new byte[0];
    if (seed.length != Ed25519.KEY_LENGTH
        || !engine.verify(publicKey, nothing, engine.sign(seed, nothing))) {
      throw new MalformedLogData("key pair", "private and public key do not belong together");
    }
    return new Ed25519KeyPair(seed, publicKey);
  }

  /** The 32 raw bytes of the public key. */
  public byte[] publicKey() {
    return publicKey.clone();
  }

  /** The private key as PKCS #8 (RFC 8410), to be stored encrypted or readable by its owner only. */
  public byte[] pkcs8() {
    return Ed25519.pkcs8(seed);
  }

  byte[] sign(Ed25519Engine engine, byte[] message) {
    return engine.sign(seed.clone(), message);
  }

  /** Pairs are equal when their public keys are: there is one private key for each. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Ed25519KeyPair that && Arrays.equals(publicKey, that.publicKey);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(publicKey);
  }

  /** Never shows the private key. */
  @Override
  public String toString() {
    return "Ed25519KeyPair[" + StrictText.base64(publicKey) + "]";
  }
}
