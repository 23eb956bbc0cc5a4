package org.konvent.model.log;

/** A key pair with the name and the purpose it signs under. */
public final class SigningKey implements Signer {

  private final Ed25519KeyPair pair;
  private final VerifierKey verifierKey;
  private final Ed25519Engine engine;

  /** A key that signs with the JDK; {@link MalformedLogData} for a name that is no key name. */
  public SigningKey(String name, SignatureType type, Ed25519KeyPair pair) {
    this(name, type, pair, new Ed25519());
  }

  /** A key that signs, and whose verifier key verifies, with the given engine. */
  public SigningKey(String name, SignatureType type, Ed25519KeyPair pair, Ed25519Engine engine) {
    this.pair = pair;
    this.engine = engine;
    this.verifierKey = new VerifierKey(name, type, pair.publicKey(), engine);
  }

  /** The same pair under the same name, signing something else; its key id differs. */
  public SigningKey as(SignatureType purpose) {
    return new SigningKey(name(), purpose, pair, engine);
  }

  @Override
  public String name() {
    return verifierKey.name();
  }

  @Override
  public SignatureType type() {
    return verifierKey.type();
  }

  @Override
  public int keyId() {
    return verifierKey.keyId();
  }

  @Override
  public byte[] sign(byte[] message) {
    return pair.sign(engine, message);
  }

  /** What others need to check this key's signatures. */
  public VerifierKey verifierKey() {
    return verifierKey;
  }

  /** Never shows the private key. */
  @Override
  public String toString() {
    return "SigningKey[" + verifierKey + "]";
  }
}
