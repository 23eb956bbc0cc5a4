package org.konvent.model.journal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.log.CanonicalJson;
import org.konvent.model.log.Hash;

/**
 * An {@link Entry} as the one line of canonical JSON that is stored, hashed and sent, and back. A
 * kind that this version does not know is an error: going on without it would show a wrong state.
 */
public final class EntryCodec {

  /** Largest entry, in bytes; a convention's longest agenda stays far below. */
  public static final int MAX_BYTES = 1 << 20;

  private final Map<String, Class<? extends Fact>> kinds;

  public EntryCodec(Map<String, Class<? extends Fact>> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  public byte[] encode(Entry entry) {
    Map<String, Object> line = new TreeMap<>();
    line.put("seq", entry.seq());
    line.put("kind", entry.fact().kind());
    line.put("at", entry.at());
    line.put("by", entry.by());
    line.put("open", ModelJson.tree(entry.fact()));
    entry.command().ifPresent(id -> line.put("command", id));
    entry.arrivedAt().ifPresent(at -> line.put("arrivedAt", at));
    entry.sealed().ifPresent(hash -> line.put("sealed", hash.toString()));
    entry.statement().ifPresent(hash -> line.put("statement", hash.toString()));
    return CanonicalJson.write(line);
  }

  /**
   * @throws UnreadableJson where a field does not fit
   * @throws UnknownKind where the entry comes from a newer version
   */
  public Entry decode(byte[] bytes) {
    Line line = ModelJson.fromTree(CanonicalJson.parse(bytes, MAX_BYTES), Line.class);
    Class<? extends Fact> type = kinds.get(line.kind());
    if (type == null) {
      throw new UnknownKind(line.seq(), line.kind());
    }
    return new Entry(
        line.seq(),
        line.at(),
        line.by(),
        line.command(),
        line.arrivedAt(),
        ModelJson.fromTree(line.open(), type),
        line.sealed(),
        line.statement());
  }

  /** The sealed part of an entry as its typed record. */
  public Secret decodeSecret(Fact fact, byte[] json) {
    HoldsSecret holds = fact.getClass().getAnnotation(HoldsSecret.class);
    if (holds == null) {
      throw new UnreadableJson(fact.kind() + " has no sealed part", null);
    }
    return ModelJson.read(json, holds.value());
  }

  private record Line(
      long seq,
      String kind,
      long at,
      String by,
      Map<String, Object> open,
      Optional<String> command,
      Optional<Long> arrivedAt,
      Optional<Hash> sealed,
      Optional<Hash> statement) {}
}
