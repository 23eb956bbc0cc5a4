package org.konvent.master.journal.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.konvent.master.journal.LogKey;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.Scribe;
import org.konvent.model.log.SealedPart;
import org.konvent.model.people.PartErased;
import org.konvent.model.wire.DisclosedPart;
import org.konvent.model.wire.FeedBatch;

/**
 * The text of a {@link FeedBatch}. What all audiences read alike is written once and kept for the
 * last few batches; only the sealed parts are added for each. Used by one thread.
 */
final class FeedText {

  private static final int KEPT = 16;

  /** Characters of a text and what they stand for: which entries of which convention. */
  private record Range(String convention, long epoch, long after, long to) {}

  private final ObjectMapper json = new ObjectMapper();
  private final LogKey key;
  private final Map<Range, String> common =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Range, String> eldest) {
          return size() > KEPT;
        }
      };

  FeedText(LogKey key) {
    this.key = key;
  }

  /** The batch with the entries from {@code after} to before {@code to} and these sealed parts. */
  String batch(Snapshot journal, long after, long to, List<Long> parts) {
    Range range = new Range(journal.convention(), journal.epoch(), after, to);
    String same = common.computeIfAbsent(range, missing -> common(journal, missing));
    List<DisclosedPart> disclosed =
        parts.stream()
            .map(seq -> journal.lines().get(seq.intValue()))
            .flatMap(line -> line.part().map(it -> disclosed(line, it)).stream())
            .toList();
    return same + write(disclosed) + "}";
  }

  private String common(Snapshot journal, Range range) {
    List<Scribe.Line> lines = journal.lines(range.after(), range.to() - range.after());
    List<String> entries =
        lines.stream().map(line -> new String(line.bytes(), StandardCharsets.UTF_8)).toList();
    List<Long> erased =
        lines.stream()
            .filter(line -> line.entry().fact() instanceof PartErased)
            .map(line -> ((PartErased) line.entry().fact()).part())
            .toList();
    return "{\"epoch\":%d,\"after\":%d,\"entries\":%s,\"erased\":%s,\"checkpoint\":%s,\"parts\":"
        .formatted(
            range.epoch(),
            range.after(),
            write(entries),
            write(erased),
            write(key.checkpoint(journal, range.to()).format()));
  }

  private static DisclosedPart disclosed(Scribe.Line line, SealedPart part) {
    return new DisclosedPart(
        line.entry().seq(),
        Base64.getEncoder().encodeToString(part.salt()),
        new String(part.json(), StandardCharsets.UTF_8));
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers have a JSON form", e);
    }
  }
}
