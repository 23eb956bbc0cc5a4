package org.konvent.model.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A witness's word that, at the given time, this checkpoint was the newest it had seen and followed from all before
 * (c2sp.org/tlog-cosignature, Ed25519). It is a line under the checkpoint's note.
 *
 * @param line key id of type {@link SignatureType#COSIGNATURE_V1}, 8 bytes of time, 64 bytes of signature
 */
public record Cosignature(NoteSignature line) {

  private static final String WHERE = "cosignature";

  /** Throws {@link MalformedLogData} for another length or an impossible time. */
  public Cosignature {
    if (line.signature().length != Long.BYTES + Ed25519.SIGNATURE_LENGTH) {
      throw new MalformedLogData(WHERE, line.signature().length + " bytes instead of 72");
    }
    long seconds = seconds(line);
    if (seconds < 0 || seconds > Instant.MAX.getEpochSecond()) {
      throw new MalformedLogData(WHERE, "impossible time");
    }
  }

  /**
   * Cosigns a checkpoint that the witness has verified and followed.
   *
   * @param now the witness's time, kept in whole seconds, not before 1970
   * @throws IllegalArgumentException for a signer of another type or a time before 1970
   */
  public static Cosignature create(Checkpoint checkpoint, Signer witness, Instant now) {
    if (witness.type() != SignatureType.COSIGNATURE_V1 || now.getEpochSecond() < 0) {
      throw new IllegalArgumentException("not a cosigner, or a time before 1970");
    }
    byte[] text = Utf8.encode(checkpoint.text(), WHERE);
    byte[] signature = witness.sign(message(now.getEpochSecond(), text));
    byte[] timed =
        ByteBuffer.allocate(Long.BYTES + signature.length)
            .putLong(now.getEpochSecond())
            .put(signature)
            .array();
    return new Cosignature(new NoteSignature(witness.name(), witness.keyId(), timed));
  }

  /** Reads a signature line; refuses with {@link MalformedLogData}. */
  public static Cosignature parse(String line) {
    return new Cosignature(NoteSignature.parse(line));
  }

  /** When the witness signed, by its own clock; decides nothing. */
  public Instant time() {
    return Instant.ofEpochSecond(seconds(line));
  }

  /** Whether this is the witness's cosignature on the checkpoint. */
  public boolean verify(Checkpoint checkpoint, VerifierKey witness) {
    return witness.type() == SignatureType.COSIGNATURE_V1
        && witness.isNamedBy(line)
        && witness.verify(Utf8.encode(checkpoint.text(), WHERE), line.signature());
  }

  static byte[] message(long seconds, byte[] checkpointText) {
    byte[] header = ("cosignature/v1\ntime " + seconds + "\n").getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(header.length + checkpointText.length)
        .put(header)
        .put(checkpointText)
        .array();
  }

  private static long seconds(NoteSignature line) {
    return ByteBuffer.wrap(line.signature()).getLong();
  }
}
