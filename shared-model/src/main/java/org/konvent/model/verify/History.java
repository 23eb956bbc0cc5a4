package org.konvent.model.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.EpochBegun;
import org.konvent.model.convention.Kinds;
import org.konvent.model.journal.UnknownKind;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.MerkleTree;

/** One story of the journal, as long as the longest bundle that tells it. */
final class History {

  private static final String EPOCH = "\"kind\":\"EpochBegun\"";

  private final List<byte[]> lines = new ArrayList<>();
  private MerkleTree tree = MerkleTree.empty();

  /** A history that begins like this one. */
  static History of(List<byte[]> lines) {
    History history = new History();
    history.append(lines);
    return history;
  }

  void append(List<byte[]> more) {
    for (byte[] line : more) {
      lines.add(line);
      tree = tree.append(MerkleProofs.leafHash(line));
    }
  }

  /** Where new epochs begin; a line of another form than an entry's is none. */
  List<EpochBegun> epochs() {
    List<EpochBegun> epochs = new ArrayList<>();
    for (byte[] line : lines) {
      if (new String(line, UTF_8).contains(EPOCH)) {
        epoch(line).ifPresent(epochs::add);
      }
    }
    return epochs;
  }

  private static Optional<EpochBegun> epoch(byte[] line) {
    try {
      return Kinds.codec().decode(line).fact() instanceof EpochBegun begun
          ? Optional.of(begun)
          : Optional.empty();
    } catch (MalformedLogData | UnreadableJson | UnknownKind | IllegalArgumentException e) {
      return Optional.empty(); // found when the line is judged
    }
  }

  /** Number of entries before which nothing can have been lost. */
  long lostFrom() {
    return epochs().stream().mapToLong(EpochBegun::size).min().orElse(Long.MAX_VALUE);
  }

  int size() {
    return lines.size();
  }

  byte[] line(long seq) {
    return lines.get((int) seq);
  }

  List<byte[]> lines() {
    return Collections.unmodifiableList(lines);
  }

  boolean has(long seq, byte[] line) {
    return seq < lines.size() && Arrays.equals(lines.get((int) seq), line);
  }

  MerkleTree tree() {
    return tree;
  }

  /** Whether a checkpoint is one of this history, or beyond it. */
  boolean leadsTo(Checkpoint checkpoint) {
    return checkpoint.size() > size() || rootAt(checkpoint.size()).equals(checkpoint.root());
  }

  Hash rootAt(long size) {
    return tree.rootAt(size);
  }
}
