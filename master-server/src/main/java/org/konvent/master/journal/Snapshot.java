package org.konvent.master.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Scribe;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.MerkleTree;
import org.konvent.model.log.Receipt;
import org.konvent.model.log.SignedNote;
import org.konvent.model.people.PartErased;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Everything that is known of one convention at one moment, all of it committed. Immutable: whoever
 * holds one reads it without locks and without the database.
 *
 * @param convention its id; empty before anything was founded
 * @param lines all entries with what is stored beside them
 * @param milestones earlier states, about one in {@value #BETWEEN_MILESTONES} entries
 * @param checkpoint the signed checkpoint over exactly these entries; absent before the first
 */
public record Snapshot(
    String convention,
    ConventionState state,
    PVector<Scribe.Line> lines,
    PVector<ConventionState> milestones,
    MerkleTree tree,
    Optional<SignedNote> checkpoint) {

  static final int BETWEEN_MILESTONES = 500;

  /** Before anything was founded. */
  public static final Snapshot NONE = empty("");

  public static Snapshot empty(String convention) {
    return new Snapshot(
        convention,
        ConventionState.empty(),
        TreePVector.empty(),
        TreePVector.empty(),
        MerkleTree.empty(),
        Optional.empty());
  }

  /** The signed checkpoint as text; empty before the first entry. */
  public String checkpointText() {
    return checkpoint.map(SignedNote::format).orElse("");
  }

  /** What comes after one more decision or page of the tables; its checkpoint is still missing. */
  Snapshot grown(ConventionState next, List<Scribe.Line> added) {
    PVector<Scribe.Line> all = lines;
    MerkleTree taller = tree;
    for (Scribe.Line line : added) {
      all = all.plus(line);
      taller = taller.append(MerkleProofs.leafHash(line.bytes()));
      if (line.entry().fact() instanceof PartErased erased) {
        all = all.with((int) erased.part(), withoutPart(all.get((int) erased.part())));
      }
    }
    return new Snapshot(convention, next, all, milestonesWith(next), taller, Optional.empty());
  }

  private static Scribe.Line withoutPart(Scribe.Line line) {
    return new Scribe.Line(
        line.entry(), line.bytes(), Optional.empty(), Optional.empty(), line.note());
  }

  private PVector<ConventionState> milestonesWith(ConventionState next) {
    long last = milestones.isEmpty() ? 0 : milestones.get(milestones.size() - 1).size();
    return next.size() - last >= BETWEEN_MILESTONES ? milestones.plus(next) : milestones;
  }

  /** The same with its checkpoint. */
  Snapshot with(SignedNote note) {
    return new Snapshot(convention, state, lines, milestones, tree, Optional.of(note));
  }

  /** The same with sealed parts that were missing. */
  Snapshot filled(List<Scribe.Line> found) {
    PVector<Scribe.Line> all = lines;
    ConventionState known = state;
    for (Scribe.Line line : found) {
      all = all.with((int) line.entry().seq(), line);
      known = known.reveal(line.entry().seq(), line.secret().orElseThrow());
    }
    return new Snapshot(convention, known, all, milestones, tree, checkpoint);
  }

  /** Entries from a position on whose sealed part is missing though nobody erased it. */
  List<Long> lacking(long from) {
    return lines(from, size()).stream()
        .filter(line -> line.entry().sealed().isPresent() && line.part().isEmpty())
        .map(line -> line.entry().seq())
        .filter(seq -> !state.people().isErased(seq))
        .toList();
  }

  /** Whether the entries up to the checkpoint's size have its root. */
  public boolean leadsTo(Checkpoint checkpoint) {
    return checkpoint.size() <= size() && tree.rootAt(checkpoint.size()).equals(checkpoint.root());
  }

  public boolean isFounded() {
    return !lines.isEmpty();
  }

  /** Counts how often the journal was begun anew after a loss, from 1. */
  public long epoch() {
    return state.life().epoch().number();
  }

  public long size() {
    return lines.size();
  }

  /** The name of this journal as a log, and of the key that signs it. */
  public String origin() {
    return origin(convention);
  }

  static String origin(String convention) {
    return "konvent/" + convention;
  }

  /** The entry at a position, where there is one. */
  public Optional<Scribe.Line> line(long seq) {
    return seq >= 0 && seq < size() ? Optional.of(lines.get((int) seq)) : Optional.empty();
  }

  /** At most {@code limit} entries from position {@code after} on. */
  public List<Scribe.Line> lines(long after, long limit) {
    int from = (int) Math.min(Math.max(after, 0), size());
    int to = (int) Math.min(from + Math.max(limit, 0), size());
    // Each by its position: this vector makes a part of itself by removing all the others.
    return IntStream.range(from, to).mapToObj(lines::get).toList();
  }

  /** The entries that one command or statement made, given the position of one of them. */
  public List<Scribe.Line> linesOfOneCommand(long seq) {
    return CommandLines.around(lines, seq);
  }

  /** The proof that an entry is in the log, against the newest checkpoint. */
  public Optional<Receipt> receipt(long seq) {
    if (seq < 0 || seq >= size()) {
      return Optional.empty();
    }
    return checkpoint.map(note -> new Receipt(seq, tree.inclusionProof(seq, size()), note));
  }
}
