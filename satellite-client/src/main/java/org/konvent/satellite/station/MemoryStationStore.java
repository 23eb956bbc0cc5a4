package org.konvent.satellite.station;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.log.SealedPart;

/** A store that forgets everything at the end, for rehearsals; many of them share one pool of lines. */
public final class MemoryStationStore implements StationStore {

  private final LinePool pool;
  private final Map<String, String> settings = new HashMap<>();
  private final TreeMap<Long, StoredStatement> statements = new TreeMap<>();
  private final List<byte[]> lines = new ArrayList<>();
  private final TreeMap<Long, SealedPart> parts = new TreeMap<>();
  private final Map<Integer, String> drafts = new HashMap<>();
  private String checkpoint;
  private long archived;

  public MemoryStationStore(LinePool pool) {
    this.pool = pool;
  }

  @Override
  public synchronized Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  @Override
  public synchronized void putSettings(Map<String, String> changed) {
    settings.putAll(changed);
  }

  @Override
  public synchronized void removeSetting(String name) {
    settings.remove(name);
  }

  @Override
  public synchronized List<StoredStatement> statements() {
    return List.copyOf(statements.values());
  }

  @Override
  public synchronized void addStatement(StoredStatement statement) {
    if (statements.putIfAbsent(statement.seq(), statement) != null) {
      throw new StoreFailed("position %d is taken".formatted(statement.seq()), null);
    }
  }

  @Override
  public synchronized void settleStatement(StoredStatement statement) {
    statements.replace(statement.seq(), statement);
  }

  @Override
  public synchronized void addBatch(StoredBatch batch) {
    long at = batch.first();
    for (byte[] line : batch.entries()) {
      lines.add(pool.shared(at++, line));
    }
    parts.putAll(batch.parts());
    batch.erased().forEach(parts::remove);
    if (checkpoint == null || !batch.entries().isEmpty()) {
      checkpoint = batch.checkpoint();
    }
  }

  @Override
  public synchronized void replaceFrom(long epoch, StoredBatch batch) {
    int first = (int) batch.first();
    archived += lines.size() - first;
    lines.subList(first, lines.size()).clear();
    parts.tailMap(batch.first()).clear();
    addBatch(batch);
  }

  @Override
  public synchronized void archive(String what, long seq, String content) {
    // a rehearsal ends before anybody looks
  }

  @Override
  public synchronized long archived() {
    return archived;
  }

  @Override
  public synchronized List<byte[]> entries(long from, int limit) {
    int first = (int) Math.min(from, lines.size());
    return List.copyOf(lines.subList(first, Math.min(lines.size(), first + limit)));
  }

  @Override
  public synchronized Map<Long, SealedPart> parts(long from, long to) {
    return Map.copyOf(parts.subMap(from, to));
  }

  @Override
  public synchronized Optional<String> checkpoint() {
    return Optional.ofNullable(checkpoint);
  }

  @Override
  public synchronized void cosign(long size, String note) {
    if (size == lines.size()) {
      checkpoint = note;
    }
  }

  /** Only the newest: a rehearsal has no use for the others. */
  @Override
  public synchronized List<String> checkpoints() {
    return checkpoint().map(List::of).orElse(List.of());
  }

  @Override
  public synchronized Optional<String> draft(int vote) {
    return Optional.ofNullable(drafts.get(vote));
  }

  @Override
  public synchronized void putDraft(int vote, String json) {
    drafts.put(vote, json);
  }

  @Override
  public void close() {
    // nothing is open
  }
}
