package org.konvent.model.statement;

import java.nio.charset.StandardCharsets;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.StatementText;

/** A {@link Statement} as the text of a signed note, and back. */
public final class StatementCodec {

  private StatementCodec() {}

  /** The text to be signed. */
  public static String text(Statement statement) {
    return StatementText.of(ModelJson.tree(statement));
  }

  /**
   * Reads the statement in a note; the signature is not checked here.
   *
   * @throws org.konvent.model.log.MalformedLogData where it is no statement note
   * @throws org.konvent.model.journal.UnreadableJson where its fields do not fit
   */
  public static Statement read(String note) {
    return ModelJson.fromTree(StatementText.parse(SignedNote.parse(note).text()), Statement.class);
  }

  /** Hash of the whole note with its signature. */
  public static Hash hash(String note) {
    return Hash.sha256(note.getBytes(StandardCharsets.UTF_8));
  }
}
