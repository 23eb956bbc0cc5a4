package org.konvent.master.journal.feed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Entry;

/**
 * What one audience was told when. Most sealed parts are readable at once, or never; kept are only
 * those that were hidden when their entry was sent, and the size of the journal at which that
 * changed. So nothing is looked for twice, and a reader who resumes gets what it has missed.
 */
final class AudienceParts {

  /** Who may read a sealed part, and when. */
  @FunctionalInterface
  interface Rule {
    boolean mayRead(Audience audience, Entry entry, ConventionState state);
  }

  private final Audience audience;
  private final Rule rule;

  /** Sealed parts that this audience may not read yet. */
  private final BitSet hidden = new BitSet();

  /** By size of the journal: what became readable in the batch that ended there. */
  private final NavigableMap<Long, List<Long>> late = new TreeMap<>();

  private final NavigableSet<Long> milestones = new TreeSet<>();
  private final long exactFrom;
  private long size;

  /** Looks at the journal so far in steps of its milestones. */
  AudienceParts(Audience audience, Snapshot journal, Rule rule) {
    this.audience = audience;
    this.rule = rule;
    milestones.add(0L);
    for (ConventionState milestone : journal.milestones()) {
      advance(journal.lines(), milestone);
      milestones.add(size);
    }
    advance(journal.lines(), journal.state());
    this.exactFrom = size;
  }

  /** Whether this audience may not read an entry's sealed part yet. */
  boolean isHidden(long seq) {
    return hidden.get((int) seq);
  }

  /** How many entries were looked at. */
  long size() {
    return size;
  }

  /** Goes on to a later state of the journal. */
  void advance(List<Scribe.Line> lines, ConventionState state) {
    if (state.size() == size) {
      return;
    }
    disclose(lines, state);
    for (long seq = size; seq < state.size(); seq++) {
      Scribe.Line line = lines.get((int) seq);
      if (line.entry().sealed().isPresent() && !rule.mayRead(audience, line.entry(), state)) {
        hidden.set((int) seq);
      }
    }
    size = state.size();
  }

  private void disclose(List<Scribe.Line> lines, ConventionState state) {
    List<Long> disclosed = new ArrayList<>();
    for (int seq = hidden.nextSetBit(0); seq >= 0; seq = hidden.nextSetBit(seq + 1)) {
      if (rule.mayRead(audience, lines.get(seq).entry(), state)) {
        hidden.clear(seq);
        disclosed.add((long) seq);
      }
    }
    if (!disclosed.isEmpty()) {
      late.put(state.size(), disclosed);
    }
  }

  /**
   * The entries whose sealed parts go with the entries from {@code after} to before {@code to}: their
   * own where they are readable by now, and older ones disclosed in between.
   */
  List<Long> between(long after, long to, List<Scribe.Line> lines) {
    List<Long> seqs = new ArrayList<>();
    // Between two milestones it is not known what was readable when: better sent twice than never.
    long from = after >= exactFrom ? after : milestones.floor(after);
    late.subMap(after, false, to, true)
        .values()
        .forEach(disclosed -> disclosed.stream().filter(seq -> seq < from).forEach(seqs::add));
    for (long seq = from; seq < to; seq++) {
      if (lines.get((int) seq).part().isPresent() && !hidden.get((int) seq)) {
        seqs.add(seq);
      }
    }
    return seqs;
  }
}
