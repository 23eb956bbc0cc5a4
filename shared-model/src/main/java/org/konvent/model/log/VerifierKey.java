package org.konvent.model.log;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A public key with the name and the purpose it is trusted for: the vkey of c2sp.org/signed-note, written
 * {@code name+keyId+base64}. Two are equal when their text is; the engine does not count.
 */
public final class VerifierKey {

  private static final String WHERE = "verifier key";

  private final String name;
  private final SignatureType type;
  private final byte[] publicKey;
  private final Ed25519Engine engine;
  private final int keyId;

  /** A key that is checked with the JDK; see the other constructor. */
  public VerifierKey(String name, SignatureType type, byte[] publicKey) {
    this(name, type, publicKey, new Ed25519());
  }

  /**
   * @param name key name: not empty, no spaces, no plus
   * @param publicKey 32 raw bytes
   * @param engine what checks the signatures
   * @throws MalformedLogData when name or key break these rules
   */
  public VerifierKey(String name, SignatureType type, byte[] publicKey, Ed25519Engine engine) {
    if (publicKey.length != Ed25519.KEY_LENGTH) {
      throw new MalformedLogData(WHERE, publicKey.length + " bytes of public key");
    }
    this.name = StrictText.keyName(name, WHERE);
    this.type = type;
    this.publicKey = publicKey.clone();
    this.engine = engine;
    this.keyId = computeKeyId();
  }

  /** Reads {@code name+keyId+base64}; refuses with {@link MalformedLogData}, also when the key id does not fit. */
  public static VerifierKey parse(String vkey) {
    return parse(vkey, new Ed25519());
  }

  /** As {@link #parse(String)}, for a key that is checked with the given engine. */
  public static VerifierKey parse(String vkey, Ed25519Engine engine) {
    String[] parts = vkey.split("\\+", 3); // a plus may occur in the Base 64, never in the name
    if (parts.length != 3) {
      throw new MalformedLogData(WHERE, "not name+keyId+key");
    }
    byte[] typed = StrictText.base64(parts[2], WHERE);
    if (typed.length != 1 + Ed25519.KEY_LENGTH) {
      throw new MalformedLogData(WHERE, "not a type and 32 bytes of public key");
    }
    byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
    VerifierKey key = new VerifierKey(parts[0], SignatureType.of(typed[0]), raw, engine);
    if (!hex(key.keyId).equals(parts[1])) {
      throw new MalformedLogData(WHERE, "key id does not fit name and key");
    }
    return key;
  }

  /** The vkey text: {@code name+keyId+base64}. */
  public String format() {
    byte[] typed =
        ByteBuffer.allocate(1 + publicKey.length).put(type.identifier()).put(publicKey).array();
    return name + "+" + hex(keyId) + "+" + StrictText.base64(typed);
  }

  /** The key name. */
  public String name() {
    return name;
  }

  /** What this key signs. */
  public SignatureType type() {
    return type;
  }

  /** The key id of c2sp.org/signed-note, big-endian. */
  public int keyId() {
    return keyId;
  }

  /** The 32 raw bytes. */
  public byte[] publicKey() {
    return publicKey.clone();
  }

  /** Whether the line claims to be by this key. */
  public boolean isNamedBy(NoteSignature line) {
    return name.equals(line.name()) && keyId == line.keyId();
  }

  /**
   * Whether this is the key's signature for the text of a note.
   *
   * @param signature what stands behind the key id: 64 bytes, for a cosignature 8 bytes of time before them
   */
  public boolean verify(byte[] noteText, byte[] signature) {
    return switch (type) {
      case ED25519 -> engine.verify(publicKey, noteText, signature);
      case COSIGNATURE_V1 -> verifyTimed(noteText, signature);
    };
  }

  private boolean verifyTimed(byte[] noteText, byte[] signature) {
    if (signature.length != Long.BYTES + Ed25519.SIGNATURE_LENGTH) {
      return false;
    }
    long seconds = ByteBuffer.wrap(signature).getLong();
    byte[] plain = Arrays.copyOfRange(signature, Long.BYTES, signature.length);
    return seconds >= 0 && engine.verify(publicKey, Cosignature.message(seconds, noteText), plain);
  }

  private int computeKeyId() {
    byte[] prefix = Utf8.encode(name + "\n", WHERE);
    return ByteBuffer.wrap(Hash.sha256(prefix, new byte[] {type.identifier()}, publicKey).bytes())
        .getInt();
  }

  private static String hex(int keyId) {
    return HexFormat.of().toHexDigits(keyId);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey that && format().equals(that.format());
  }

  @Override
  public int hashCode() {
    return keyId;
  }

  @Override
  public String toString() {
    return format();
  }
}
