package org.konvent.model.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text with signatures under it (c2sp.org/signed-note). Its bytes have one spelling only, so that a note may be
 * hashed. The text means nothing until {@link #verify} has passed.
 *
 * @param text ends in a newline, which is signed, and has no other control characters
 * @param signatures 1 to {@value #MAX_SIGNATURES} lines, of known and unknown keys
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  /** The most bytes a note may have. */
  public static final int MAX_BYTES = 1 << 18;

  /** The most signatures: the log's own and the witnesses', two for each of 200 sites, with head-room. */
  public static final int MAX_SIGNATURES = 512;

  private static final String WHERE = "note";

  /** Throws {@link MalformedLogData} for a text or a number of signatures that a note cannot have. */
  public SignedNote {
    checkText(text);
    signatures = List.copyOf(signatures);
    if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
      throw new MalformedLogData(WHERE, signatures.size() + " signatures");
    }
  }

  /**
   * Signs a text.
   *
   * @throws MalformedLogData for a text that no note can have
   * @throws IllegalArgumentException for a signer of cosignatures, see {@link Cosignature#create}
   */
  public static SignedNote sign(String text, Signer signer) {
    if (signer.type() != SignatureType.ED25519) {
      throw new IllegalArgumentException("a cosigner signs checkpoints with their time, not notes");
    }
    checkText(text);
    byte[] signature = signer.sign(Utf8.encode(text, WHERE));
    return new SignedNote(
        text, List.of(new NoteSignature(signer.name(), signer.keyId(), signature)));
  }

  /** Reads a note of at most {@link #MAX_BYTES}; refuses with {@link MalformedLogData}. */
  public static SignedNote parse(byte[] note) {
    return read(Utf8.decode(note, MAX_BYTES, WHERE));
  }

  /** As {@link #parse(byte[])}, for a note that is kept as text. */
  public static SignedNote parse(String note) {
    return parse(Utf8.encode(note, WHERE));
  }

  private static SignedNote read(String note) {
    int end = note.lastIndexOf("\n\n");
    if (end < 0 || !note.endsWith("\n")) {
      throw new MalformedLogData(WHERE, "no text, empty line and signatures");
    }
    if (end + 2 == note.length()) {
      throw new MalformedLogData(WHERE, "no signatures after the last empty line");
    }
    String[] lines = note.substring(end + 2, note.length() - 1).split("\n", MAX_SIGNATURES + 1);
    if (lines.length > MAX_SIGNATURES) {
      throw new MalformedLogData(WHERE, "more than " + MAX_SIGNATURES + " signatures");
    }
    List<NoteSignature> signatures = new ArrayList<>();
    for (String line : lines) {
      signatures.add(NoteSignature.parse(line));
    }
    return new SignedNote(note.substring(0, end + 1), signatures);
  }

  /** The whole note: text, empty line, signature lines. */
  public String format() {
    StringBuilder note = new StringBuilder(text).append('\n');
    for (NoteSignature line : signatures) {
      note.append(line.format()).append('\n');
    }
    return note.toString();
  }

  /** The whole note in UTF-8; what {@link #parse} has read comes out byte for byte. */
  public byte[] bytes() {
    return Utf8.encode(format(), WHERE);
  }

  /** The SHA-256 of the whole note with its signatures: the hash that names a statement. */
  public Hash hash() {
    return Hash.sha256(bytes());
  }

  /** The same text with one more signature, as a witness's {@link Cosignature#line}. */
  public SignedNote with(NoteSignature another) {
    List<NoteSignature> all = new ArrayList<>(signatures);
    all.add(another);
    return new SignedNote(text, all);
  }

  /**
   * Checks the signatures of all known keys and ignores all others.
   *
   * @return the known keys that have signed, at least one
   * @throws NotVerified when none has, or the signature of a known key is wrong or there twice
   */
  public Set<VerifierKey> verify(Collection<VerifierKey> known) {
    byte[] signed = Utf8.encode(text, WHERE);
    Set<VerifierKey> keys = new LinkedHashSet<>(known);
    Set<VerifierKey> verified = new LinkedHashSet<>();
    for (NoteSignature line : signatures) {
      for (VerifierKey key : keys) {
        if (key.isNamedBy(line)) {
          if (!key.verify(signed, line.signature())) {
            throw new NotVerified("the signature of " + key.name() + " is wrong");
          }
          if (!verified.add(key)) {
            throw new NotVerified(key.name() + " has signed twice");
          }
        }
      }
    }
    if (verified.isEmpty()) {
      throw new NotVerified("no known key has signed");
    }
    return verified;
  }

  private static void checkText(String text) {
    if (hasControls(text) || !text.endsWith("\n")) {
      throw new MalformedLogData(WHERE, "the text has control characters or no newline at its end");
    }
    if (Utf8.encode(text, WHERE).length > MAX_BYTES) {
      throw new MalformedLogData(WHERE, "text longer than " + MAX_BYTES + " bytes");
    }
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' && text.charAt(i) != '\n') {
        return true;
      }
    }
    return false;
  }
}
