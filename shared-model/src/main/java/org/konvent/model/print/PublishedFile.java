package org.konvent.model.print;

import java.util.Objects;
import org.konvent.model.log.Hash;

/**
 * A file of the published record.
 *
 * @param name beside the first page
 * @param bytes its length
 * @param sha256 of its bytes
 */
public record PublishedFile(String name, long bytes, Hash sha256) {

  public PublishedFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sha256, "sha256");
  }

  /** How its name ends, such as {@code pdf}. */
  String ending() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
