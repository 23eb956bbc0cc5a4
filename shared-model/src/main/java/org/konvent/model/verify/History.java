package org.konvent.model.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.MerkleTree;

/** One story of the journal, as long as the longest bundle that tells it. */
final class History {

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
