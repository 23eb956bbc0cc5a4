package org.konvent.model.log;

import java.util.Arrays;

/**
 * What not everybody may see yet, or what must be erasable: kept beside its entry, which carries only the commitment.
 *
 * @param salt 16 random bytes, so that few possible contents cannot be tried out
 * @param json canonical JSON
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
public record SealedPart(byte[] salt, byte[] json) {

  /** The length of the salt in bytes. */
  public static final int SALT_LENGTH = 16;

  /** Throws {@link MalformedLogData} unless the salt has 16 bytes and there is some JSON. */
  public SealedPart {
    if (salt.length != SALT_LENGTH || json.length == 0) {
      throw new MalformedLogData("sealed part", "not 16 bytes of salt and some JSON");
    }
    salt = salt.clone();
    json = json.clone();
  }

  /** SHA-256 of salt and JSON, one after the other: what the entry carries. */
  public Hash commitment() {
    return Hash.sha256(salt, json);
  }

  @Override
  public byte[] salt() {
    return salt.clone();
  }

  @Override
  public byte[] json() {
    return json.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedPart that
        && Arrays.equals(salt, that.salt)
        && Arrays.equals(json, that.json);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(salt) + Arrays.hashCode(json);
  }

  /** Shows the commitment only: sealed parts must not leak through a log line. */
  @Override
  public String toString() {
    return "SealedPart[" + commitment() + "]";
  }
}
