package org.konvent.model.log;

import java.util.List;
import java.util.Map;

/**
 * What a site signs: the text of a note whose first line names the format and whose second is canonical JSON. The hash
 * of a statement is {@link SignedNote#hash()}, which covers the signature: few possible figures cannot be guessed from
 * it.
 */
public final class StatementText {

  /** The first line of every statement. */
  public static final String FIRST_LINE = "konvent/statement/v1";

  /** The most bytes the JSON may have: what one request may carry. */
  public static final int MAX_BYTES = 1 << 16;

  private static final String WHERE = "statement";

  private final Map<String, Object> content;

  /** Only of members that were read from canonical bytes. */
  private StatementText(Map<String, Object> content) {
    this.content = content;
  }

  /**
   * A statement with these members, normalised to what its canonical bytes say, so that building and reading give equal
   * statements. Throws {@link MalformedLogData} for content without a canonical form or above {@link #MAX_BYTES}.
   */
  public static StatementText of(Map<String, Object> content) {
    return new StatementText(object(CanonicalJson.write(content)));
  }

  /** Reads the two lines; refuses with {@link MalformedLogData}. */
  public static StatementText parse(String text) {
    String[] lines = text.split("\n", 4);
    if (lines.length != 3 || !lines[0].equals(FIRST_LINE) || !lines[2].isEmpty()) {
      throw new MalformedLogData(
          WHERE, "not the first line " + FIRST_LINE + " and one line of JSON");
    }
    return new StatementText(object(Utf8.encode(lines[1], WHERE)));
  }

  /**
   * Reads a statement that the key, and nobody else, has signed: a further line would change the statement's hash.
   *
   * @throws NotVerified when the signature is missing, wrong or not the only one
   * @throws MalformedLogData when the text is no statement
   */
  public static StatementText open(SignedNote note, VerifierKey key) {
    if (note.signatures().size() != 1) {
      throw new NotVerified("a statement has exactly one signature");
    }
    note.verify(List.of(key));
    return parse(note.text());
  }

  /** The members of the JSON object. */
  public Map<String, Object> content() {
    return content;
  }

  /** Signs the statement. */
  public SignedNote sign(Signer installation) {
    return SignedNote.sign(text(), installation);
  }

  /** The text that is signed. */
  public String text() {
    return FIRST_LINE + "\n" + Utf8.decode(CanonicalJson.write(content), WHERE) + "\n";
  }

  private static Map<String, Object> object(byte[] json) {
    if (CanonicalJson.parse(json, MAX_BYTES) instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked") // the reader makes no other maps
      Map<String, Object> members = (Map<String, Object>) map;
      return members;
    }
    throw new MalformedLogData(WHERE, "the JSON is no object");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatementText that && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
