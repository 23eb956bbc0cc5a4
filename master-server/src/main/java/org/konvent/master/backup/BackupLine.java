package org.konvent.master.backup;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** One line of a backup, in the order in which they stand in the file. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = BackupLine.Journal.class, name = "journal"),
  @JsonSubTypes.Type(value = BackupLine.Line.class, name = "entry"),
  @JsonSubTypes.Type(value = BackupLine.End.class, name = "end")
})
public sealed interface BackupLine {

  /** A convention; its entries follow. */
  record Journal(String convention, long epoch, long size, String checkpoint)
      implements BackupLine {}

  /**
   * An entry.
   *
   * @param line canonical JSON, byte for byte
   * @param beside its sealed part and signed note, encrypted
   */
  record Line(long seq, String line, Optional<String> beside) implements BackupLine {}

  /** Nothing was cut off. */
  record End(long journals, long entries) implements BackupLine {}

  /** What stands beside an entry, before it is encrypted; {@code salt} is base64. */
  record Beside(Optional<String> salt, Optional<String> json, Optional<String> note) {}
}
