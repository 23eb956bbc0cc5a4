package org.konvent.model.log;

import java.util.List;

/**
 * What the master says its journal is: the text of c2sp.org/tlog-checkpoint. Extension lines are refused, as Konvent
 * writes none and nobody could audit them.
 *
 * @param origin the journal's name, equal to the name of the key that signs it
 * @param size number of entries
 * @param root root of the Merkle tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {

  private static final String WHERE = "checkpoint";

  /** Throws {@link MalformedLogData} for an origin that is no key name, a negative size or a wrong empty root. */
  public Checkpoint {
    StrictText.keyName(origin, WHERE + ", line 1");
    new TreeHead(size, root);
  }

  /** The checkpoint of a tree. */
  public static Checkpoint of(String origin, TreeHead head) {
    return new Checkpoint(origin, head.size(), head.root());
  }

  /** Reads the three lines; says nothing about signatures. Refuses with {@link MalformedLogData}. */
  public static Checkpoint parseText(String text) {
    String[] lines = text.split("\n", 5);
    if (lines.length != 4 || !lines[3].isEmpty()) {
      throw new MalformedLogData(WHERE, "not exactly three lines");
    }
    long size = StrictText.decimal(lines[1], WHERE + ", line 2");
    return new Checkpoint(lines[0], size, Hash.ofBase64(lines[2]));
  }

  /**
   * Reads a checkpoint that the log has signed; other signatures on it are ignored.
   *
   * @throws MalformedLogData when the text is no checkpoint
   * @throws NotVerified when the log's signature is missing or wrong, or it is the checkpoint of another log
   */
  public static Checkpoint open(SignedNote note, VerifierKey logKey) {
    note.verify(List.of(logKey));
    Checkpoint checkpoint = parseText(note.text());
    if (!checkpoint.origin.equals(logKey.name())) {
      throw new NotVerified("a checkpoint of " + checkpoint.origin + " signed by " + logKey.name());
    }
    return checkpoint;
  }

  /** As {@link #open(SignedNote, VerifierKey)}, from the bytes of the note. */
  public static Checkpoint open(byte[] note, VerifierKey logKey) {
    return open(SignedNote.parse(note), logKey);
  }

  /**
   * Signs for the log.
   *
   * @throws IllegalArgumentException when the signer's name is not the origin
   */
  public SignedNote sign(Signer log) {
    if (!log.name().equals(origin)) {
      throw new IllegalArgumentException(log.name() + " does not sign for " + origin);
    }
    return SignedNote.sign(text(), log);
  }

  /** Size and root. */
  public TreeHead head() {
    return new TreeHead(size, root);
  }

  /** The text that is signed. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }
}
