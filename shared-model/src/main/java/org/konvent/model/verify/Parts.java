package org.konvent.model.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SealedPart;

/** The sealed parts of all bundles, each once, each the one that its entry is committed to. */
final class Parts {

  private final Map<Long, byte[]> json = new HashMap<>();
  private final Map<Hash, Long> lines = new HashMap<>();

  /** The entry, where this very line was taken before. */
  Optional<Long> known(byte[] line) {
    return Optional.ofNullable(lines.get(Hash.sha256(line)));
  }

  void take(long seq, SealedPart part, byte[] line) {
    json.putIfAbsent(seq, part.json());
    lines.put(Hash.sha256(line), seq);
  }

  Optional<byte[]> of(long seq) {
    return Optional.ofNullable(json.get(seq));
  }
}
