package org.konvent.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.Secret;
import org.konvent.model.log.CompactRange;
import org.konvent.model.log.MerkleProofs;

/** Reads, hashes and folds a long journal from its bytes, as a master at its start does. */
final class FoldFigures {

  private static final int ENTRIES = 100_000;
  private static final int RUNS = 3;

  private FoldFigures() {}

  static Map<String, Object> measure() {
    List<Scribe.Line> lines = LongJournal.of(ENTRIES);
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      fold(lines);
      best = Math.min(best, System.nanoTime() - start);
    }
    Map<String, Object> figures = new TreeMap<>();
    figures.put("entries", lines.size());
    figures.put("bestMillis", best / 1_000_000);
    figures.put("entriesPerSecond", lines.size() * 1_000_000_000L / best);
    return figures;
  }

  private static void fold(List<Scribe.Line> lines) {
    EntryCodec codec = Kinds.codec();
    ConventionState state = ConventionState.empty();
    CompactRange tree = CompactRange.empty();
    for (Scribe.Line line : lines) {
      Entry entry = codec.decode(line.bytes());
      Optional<Secret> part = line.part().map(it -> codec.decodeSecret(entry.fact(), it.json()));
      state = state.fold(entry, part);
      tree = tree.append(MerkleProofs.leafHash(line.bytes()));
    }
    if (state.size() != tree.head().size()) {
      throw new IllegalStateException("state and tree differ in size");
    }
  }
}
