package org.konvent.model.log;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One signature line of a note, by a known or an unknown key.
 *
 * @param name key name
 * @param keyId key id, big-endian
 * @param signature the bytes behind the key id, 1 to {@value #MAX_BYTES}, copied in and out
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
public record NoteSignature(String name, int keyId, byte[] signature) {

  /** Room for the largest signatures of the specification (post-quantum, nearly 5 kB). */
  public static final int MAX_BYTES = 8192;

  private static final String DASH = "\u2014 ";
  private static final String WHERE = "signature line";

  /** Throws {@link MalformedLogData} for a bad name or length. */
  public NoteSignature {
    StrictText.keyName(name, WHERE);
    if (signature.length == 0 || signature.length > MAX_BYTES) {
      throw new MalformedLogData(WHERE, signature.length + " bytes of signature");
    }
    signature = signature.clone();
  }

  /** Reads one line without its newline; refuses with {@link MalformedLogData}. */
  public static NoteSignature parse(String line) {
    int space = line.indexOf(' ', DASH.length());
    if (!line.startsWith(DASH) || space < 0) {
      throw new MalformedLogData(WHERE, "not dash, name and signature");
    }
    byte[] bytes = StrictText.base64(line.substring(space + 1), WHERE);
    if (bytes.length <= Integer.BYTES) {
      throw new MalformedLogData(WHERE, "shorter than a key id and a signature");
    }
    byte[] signature = Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    return new NoteSignature(
        line.substring(DASH.length(), space), ByteBuffer.wrap(bytes).getInt(), signature);
  }

  /** The line without its newline. */
  public String format() {
    byte[] bytes =
        ByteBuffer.allocate(Integer.BYTES + signature.length).putInt(keyId).put(signature).array();
    return DASH + name + " " + StrictText.base64(bytes);
  }

  @Override
  public byte[] signature() {
    return signature.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteSignature that && format().equals(that.format());
  }

  @Override
  public int hashCode() {
    return 31 * keyId + Arrays.hashCode(signature);
  }

  @Override
  public String toString() {
    return format();
  }
}
