package org.konvent.model.statement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.Hash;
import org.konvent.model.log.StatementText;

/**
 * What a statement says about itself, readable also where its body is not: a statement with the next
 * position is journalled whatever it holds, or the installation's chain could not go on.
 */
@JsonIgnoreProperties({"seen", "body"})
public record StatementEnvelope(
    String convention, String installation, long seq, Optional<Hash> prev) {

  public StatementEnvelope {
    if (convention == null || installation == null || prev == null || seq < 1) {
      throw new UnreadableJson("a statement names its convention, installation and position", null);
    }
  }

  /**
   * Reads the envelope of a note; the signature is not checked here.
   *
   * @throws org.konvent.model.log.MalformedLogData where it is no statement note
   * @throws UnreadableJson where the envelope does not fit
   */
  public static StatementEnvelope read(String note) {
    return of(StatementCodec.text(note));
  }

  /**
   * The envelope of a text that was read.
   *
   * @throws UnreadableJson where it does not fit
   */
  public static StatementEnvelope of(StatementText text) {
    return ModelJson.fromTree(text.content(), StatementEnvelope.class);
  }
}
