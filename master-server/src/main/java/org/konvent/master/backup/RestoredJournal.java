package org.konvent.master.backup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.konvent.master.journal.LogKey;
import org.konvent.master.journal.store.Head;
import org.konvent.master.journal.store.Row;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.MerkleTree;
import org.konvent.model.log.SealedPart;
import org.konvent.model.log.SignedNote;

/** One convention out of a backup; nothing of it is believed that its checkpoint does not cover. */
final class RestoredJournal {

  private final BackupLine.Journal journal;
  private final EntryCodec codec;
  private final BackupSeal seal;
  private final List<Row> rows = new ArrayList<>();
  private MerkleTree tree = MerkleTree.empty();

  RestoredJournal(BackupLine.Journal journal, EntryCodec codec, BackupSeal seal) {
    this.journal = journal;
    this.codec = codec;
    this.seal = seal;
  }

  void add(BackupLine.Line line) {
    if (line.seq() != rows.size()) {
      throw new DamagedBackup(journal.convention() + ": entry " + rows.size() + " is missing");
    }
    Row row = row(line);
    requireCommitted(row);
    rows.add(row);
    tree = tree.append(MerkleProofs.leafHash(row.bytes()));
  }

  /** The head, where entries, root and signed checkpoint fit each other. */
  Head verified(LogKey key) {
    Checkpoint checkpoint = checkpoint(key);
    if (rows.size() != journal.size() || !checkpoint.head().equals(tree.head())) {
      throw new DamagedBackup(
          journal.convention() + ": its entries have another root than its checkpoint");
    }
    return new Head(
        journal.convention(),
        journal.epoch(),
        journal.size(),
        tree.root(),
        Optional.of(journal.checkpoint()));
  }

  List<Row> rows() {
    return rows;
  }

  private Checkpoint checkpoint(LogKey key) {
    try {
      return Checkpoint.open(
          SignedNote.parse(journal.checkpoint()), key.verifierKey(journal.convention()));
    } catch (RuntimeException e) {
      throw new DamagedBackup(
          journal.convention() + ": its checkpoint is not signed by this master's log key");
    }
  }

  private Row row(BackupLine.Line line) {
    byte[] bytes = line.line().getBytes(StandardCharsets.UTF_8);
    String place = BackupWriter.place(journal.convention(), line.seq());
    Optional<BackupLine.Beside> beside =
        line.beside()
            .map(text -> seal.open(place, text))
            .map(plain -> ModelJson.read(plain, BackupLine.Beside.class));
    Optional<SealedPart> part =
        beside
            .filter(it -> it.json().isPresent())
            .map(
                it ->
                    new SealedPart(
                        Base64.getDecoder().decode(it.salt().orElseThrow()),
                        it.json().orElseThrow().getBytes(StandardCharsets.UTF_8)));
    return new Row(line.seq(), bytes, beside.flatMap(BackupLine.Beside::note), part);
  }

  private void requireCommitted(Row row) {
    Scribe.Line line = Scribe.read(codec, row.bytes(), row.part(), row.note());
    Optional<Hash> part = row.part().map(SealedPart::commitment);
    if (part.isPresent() && !part.equals(line.entry().sealed())) {
      throw new DamagedBackup(
          journal.convention() + ": the sealed part of entry " + row.seq() + " was changed");
    }
  }
}
