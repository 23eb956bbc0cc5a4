package org.konvent.model.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The proof that an entry stands in the journal: c2sp.org/tlog-proof, without its optional extra line. It is checked
 * without any network, with the entry's bytes and the log's key.
 *
 * @param index position of the entry, from 0
 * @param inclusion hashes from the leaf's sibling up to the root's child
 * @param checkpoint the log's signed checkpoint, perhaps with cosignatures
 */
public record Receipt(long index, List<Hash> inclusion, SignedNote checkpoint) {

  /** No tree of at most 2^63-1 leaves has a longer path. */
  public static final int MAX_HASHES = 63;

  /** The most bytes a receipt may have: a note and the lines before it. */
  public static final int MAX_BYTES = SignedNote.MAX_BYTES + 4096;

  private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
  private static final String INDEX = "index ";
  private static final String WHERE = "receipt";

  /** Throws {@link MalformedLogData} for a negative index, too many hashes or a note that is no checkpoint. */
  public Receipt {
    Checkpoint.parseText(checkpoint.text());
    inclusion = List.copyOf(inclusion);
    if (index < 0 || inclusion.size() > MAX_HASHES) {
      throw new MalformedLogData(WHERE, "negative index or more than " + MAX_HASHES + " hashes");
    }
  }

  /** Reads a receipt of at most {@link #MAX_BYTES}; refuses with {@link MalformedLogData}. */
  public static Receipt parse(byte[] receipt) {
    String text = Utf8.decode(receipt, MAX_BYTES, WHERE);
    int end = text.indexOf("\n\n");
    if (end < 0) {
      throw new MalformedLogData(WHERE, "no empty line before the checkpoint");
    }
    String[] lines = text.substring(0, end).split("\n", MAX_HASHES + 3);
    if (!lines[0].equals(FIRST_LINE) || lines.length < 2 || lines.length > MAX_HASHES + 2) {
      throw new MalformedLogData(WHERE, "not the first line, an index and at most 63 hashes");
    }
    if (!lines[1].startsWith(INDEX)) {
      throw new MalformedLogData(WHERE + ", line 2", "no index");
    }
    long index = StrictText.decimal(lines[1].substring(INDEX.length()), WHERE + ", line 2");
    List<Hash> inclusion = new ArrayList<>();
    for (int i = 2; i < lines.length; i++) {
      inclusion.add(Hash.ofBase64(lines[i]));
    }
    return new Receipt(index, inclusion, SignedNote.parse(text.substring(end + 2)));
  }

  /** The text of the receipt; what {@link #parse} has read comes out byte for byte. */
  public String format() {
    StringBuilder text =
        new StringBuilder(FIRST_LINE).append('\n').append(INDEX).append(index).append('\n');
    for (Hash hash : inclusion) {
      text.append(hash.base64()).append('\n');
    }
    return text.append('\n').append(checkpoint.format()).toString();
  }

  /** {@link #format()} in UTF-8. */
  public byte[] bytes() {
    return Utf8.encode(format(), WHERE);
  }

  /**
   * Checks that the log has signed a checkpoint with this entry at this index.
   *
   * @param entryBytes the entry exactly as it is stored
   * @return the checkpoint, now trusted
   * @throws NotVerified when signature or inclusion do not hold
   */
  public Checkpoint verify(byte[] entryBytes, VerifierKey logKey) {
    Checkpoint trusted = Checkpoint.open(checkpoint, logKey);
    Hash leaf = MerkleProofs.leafHash(entryBytes);
    if (!MerkleProofs.verifyInclusion(leaf, index, inclusion, trusted.head())) {
      throw new NotVerified("the entry is not at index " + index + " of the signed journal");
    }
    return trusted;
  }
}
