package org.konvent.model.record;

import java.util.Base64;
import java.util.Objects;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.SealedPart;

/**
 * A sealed part in a bundle.
 *
 * @param seq the entry it belongs to
 * @param salt Base64 of the 16 bytes
 * @param json canonical JSON, byte for byte
 */
public record PartLine(long seq, String salt, String json) {

  public PartLine {
    Objects.requireNonNull(salt, "salt");
    Objects.requireNonNull(json, "json");
  }

  public static PartLine of(long seq, SealedPart part) {
    return new PartLine(
        seq,
        Base64.getEncoder().encodeToString(part.salt()),
        new String(part.json(), java.nio.charset.StandardCharsets.UTF_8));
  }

  /** The part; refuses with {@link MalformedLogData}. */
  public SealedPart part() {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(salt);
    } catch (IllegalArgumentException e) {
      throw new MalformedLogData("sealed part", "the salt is no Base64");
    }
    if (!Base64.getEncoder().encodeToString(bytes).equals(salt)) {
      throw new MalformedLogData("sealed part", "not the only spelling of its salt");
    }
    return new SealedPart(bytes, json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
