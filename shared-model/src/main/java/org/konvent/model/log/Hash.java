package org.konvent.model.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A SHA-256 value; two hashes are equal when their bytes are.
 *
 * @param bytes exactly 32 bytes, copied in and out
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
public record Hash(byte[] bytes) {

  /** The length of a SHA-256 value in bytes. */
  public static final int LENGTH = 32;

  private static final int GROUP = 4;

  /** Throws {@link MalformedLogData} unless there are 32 bytes. */
  public Hash {
    if (bytes.length != LENGTH) {
      throw new MalformedLogData("hash", bytes.length + " bytes instead of " + LENGTH);
    }
    bytes = bytes.clone();
  }

  /** The SHA-256 of all parts, one after the other; of nothing at all without parts. */
  public static Hash sha256(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return new Hash(digest.digest());
  }

  /** A SHA-256 that has seen nothing yet, for what comes piece by piece. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Reads 64 lower-case hexadecimal digits; anything else is {@link MalformedLogData}. */
  public static Hash ofHex(String hex) {
    boolean digits = hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    if (hex.length() != 2 * LENGTH || !digits) {
      throw new MalformedLogData("hash", "not 64 lower-case hexadecimal digits");
    }
    return new Hash(HexFormat.of().parseHex(hex));
  }

  /** Reads standard Base 64 of 32 bytes; anything else is {@link MalformedLogData}. */
  public static Hash ofBase64(String base64) {
    return new Hash(StrictText.base64(base64, "hash"));
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** 64 lower-case hexadecimal digits: the form used in entries and on screens. */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  /** Its first eight digits in two groups: what people copy onto paper and compare by eye. */
  public String shortCode() {
    String hex = hex();
    return hex.substring(0, GROUP) + " " + hex.substring(GROUP, 2 * GROUP);
  }

  /** Standard Base 64 with padding: the form used in checkpoints and receipts. */
  public String base64() {
    return StrictText.base64(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
