package org.konvent.model.statement;

import java.nio.charset.StandardCharsets;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.Signer;
import org.konvent.model.log.StatementText;

/** A {@link Statement} as a signed note, and back. */
public final class StatementCodec {

  private StatementCodec() {}

  /** The signed note, as it is stored, sent and hashed. */
  public static String sign(Statement statement, Signer installation) {
    return StatementText.of(ModelJson.tree(statement)).sign(installation).format();
  }

  /**
   * Reads the statement in a note; the signature is not checked here.
   *
   * @throws org.konvent.model.log.MalformedLogData where it is no statement note
   * @throws org.konvent.model.journal.UnreadableJson where its fields do not fit
   */
  public static Statement read(String note) {
    return of(text(note));
  }

  /**
   * The statement that a text says.
   *
   * @throws org.konvent.model.journal.UnreadableJson where its fields do not fit
   */
  public static Statement of(StatementText text) {
    return ModelJson.fromTree(text.content(), Statement.class);
  }

  /**
   * What a note's signature stands under; it is not checked here.
   *
   * @throws org.konvent.model.log.MalformedLogData where it is no statement note
   */
  public static StatementText text(String note) {
    return StatementText.parse(SignedNote.parse(note).text());
  }

  /** Hash of the whole note with its signature. */
  public static Hash hash(String note) {
    return Hash.sha256(note.getBytes(StandardCharsets.UTF_8));
  }
}
