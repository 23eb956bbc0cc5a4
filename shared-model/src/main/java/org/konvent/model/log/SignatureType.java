package org.konvent.model.log;

/** What a key signs; part of its key id, so that one kind of signature never passes for the other. */
public enum SignatureType {
  /** Ed25519 over the text of a note (c2sp.org/signed-note). */
  ED25519(1),
  /** Ed25519 over time and text of a checkpoint (c2sp.org/tlog-cosignature). */
  COSIGNATURE_V1(4);

  private final byte identifier;

  SignatureType(int identifier) {
    this.identifier = (byte) identifier;
  }

  /** The byte that names the type in a verifier key. */
  public byte identifier() {
    return identifier;
  }

  static SignatureType of(byte identifier) {
    for (SignatureType type : values()) {
      if (type.identifier == identifier) {
        return type;
      }
    }
    throw new MalformedLogData("verifier key", "unknown signature type " + identifier);
  }
}
