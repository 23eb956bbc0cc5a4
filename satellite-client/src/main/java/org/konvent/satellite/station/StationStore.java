package org.konvent.satellite.station;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.log.SealedPart;

/**
 * What one installation keeps. Every method that changes something returns when it is durable, and
 * changes all of it or nothing. All throw {@link StoreFailed}.
 */
public interface StationStore extends AutoCloseable {

  /** A setting, such as the server addresses, the key or a draft. */
  Optional<String> setting(String name);

  /** Writes settings together. */
  void putSettings(Map<String, String> settings);

  void removeSetting(String name);

  /** All statements, oldest first. */
  List<StoredStatement> statements();

  /** A new statement; its position must be free. */
  void addStatement(StoredStatement statement);

  /** The answer to a statement that is there; its note stays as it is. */
  void settleStatement(StoredStatement statement);

  /** One more batch of the mirror. */
  void addBatch(StoredBatch batch);

  /**
   * A batch that stands in the place of what is held from its first position on: that is archived
   * with its parts and checkpoints, never deleted.
   *
   * @param epoch of what is archived
   */
  void replaceFrom(long epoch, StoredBatch batch);

  /** Puts something aside that no longer holds, for people to look at. */
  void archive(String what, long seq, String content);

  /** Number of entries that were archived. */
  long archived();

  /** A stretch of the mirror, at most {@code limit} lines from a position on. */
  List<byte[]> entries(long from, int limit);

  /** The parts that are readable here, of the entries in a stretch. */
  Map<Long, SealedPart> parts(long from, long to);

  /** The newest checkpoint note. */
  Optional<String> checkpoint();

  /** A checkpoint that is held, now with a cosignature under it. */
  void cosign(long size, String note);

  /** All checkpoint notes, oldest first. */
  List<String> checkpoints();

  /** The draft of a vote's tally as JSON. */
  Optional<String> draft(int vote);

  void putDraft(int vote, String json);

  /** Why the disk takes and gives nothing any more until the next start, where it does not. */
  default Optional<String> stopped() {
    return Optional.empty();
  }

  @Override
  void close();
}
