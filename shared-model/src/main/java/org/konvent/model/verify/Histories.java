package org.konvent.model.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.log.Hash;
import org.konvent.model.record.RecordFiles;

/** Lays the journals of all bundles together: those that tell the same are kept once. */
final class Histories {

  private final List<History> all = new ArrayList<>();
  private final Map<Hash, Told> byHash = new HashMap<>();

  private record Told(History history, long size) {}

  /** The history of a bundle whose newest checkpoint fits its lines; empty where it does not. */
  Optional<History> read(Copy copy, Claim newest) {
    Hash whole = copy.manifest().files().get(RecordFiles.ENTRIES).sha256();
    Told known = byHash.get(whole);
    if (known != null) {
      return known.size == newest.size() ? fitting(known.history, newest) : Optional.empty();
    }
    Optional<History> told = compared(copy, newest);
    told.ifPresent(history -> byHash.put(whole, new Told(history, newest.size())));
    return told;
  }

  private static Optional<History> fitting(History history, Claim newest) {
    boolean fits = newest.size() <= history.size() && history.leadsTo(newest.checkpoint());
    return fits ? Optional.of(history) : Optional.empty();
  }

  private Optional<History> compared(Copy copy, Claim newest) {
    Reading reading = new Reading();
    copy.bundle().lines(RecordFiles.ENTRIES, reading::line);
    if (reading.count != newest.size()) {
      return Optional.empty();
    }
    if (reading.fresh.isEmpty()) {
      return fitting(reading.best, newest);
    }
    List<byte[]> lines = new ArrayList<>(reading.best.lines().subList(0, reading.shared));
    lines.addAll(reading.fresh);
    History told = History.of(lines);
    if (!told.leadsTo(newest.checkpoint())) {
      return Optional.empty();
    }
    if (reading.shared == reading.best.size() && all.contains(reading.best)) {
      reading.best.append(reading.fresh);
      return Optional.of(reading.best);
    }
    all.add(told);
    return Optional.of(told);
  }

  /** That of the latest epoch, and the longest; of two the one with the smaller root. */
  static Optional<History> reference(List<History> all) {
    return all.stream()
        .min(
            Comparator.comparingInt((History history) -> -history.epochs().size())
                .thenComparingInt(history -> -history.size())
                .thenComparing(history -> history.tree().root().hex()));
  }

  /** The first position where they differ; the length of the shorter one where they do not. */
  static long difference(History left, History right) {
    int common = Math.min(left.size(), right.size());
    for (int seq = 0; seq < common; seq++) {
      if (!left.has(seq, right.line(seq))) {
        return seq;
      }
    }
    return common;
  }

  /** Follows the histories known as far as one of them tells the same. */
  private final class Reading {

    private final List<byte[]> fresh = new ArrayList<>();
    private List<History> alike = new ArrayList<>(all);
    private History best = new History();
    private int shared;
    private long count;

    void line(byte[] line) {
      long seq = count++;
      if (fresh.isEmpty()) {
        List<History> still = alike.stream().filter(one -> one.has(seq, line)).toList();
        if (!still.isEmpty()) {
          best = still.get(0);
          shared = (int) count;
          alike = still;
          return;
        }
        // Of those that end here one can be continued; it comes before one that goes on otherwise.
        best = alike.stream().filter(one -> one.size() == seq).findFirst().orElse(best);
      }
      fresh.add(line);
    }
  }
}
