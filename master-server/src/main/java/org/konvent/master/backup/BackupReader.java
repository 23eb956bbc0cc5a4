package org.konvent.master.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.master.journal.Doubt;
import org.konvent.master.journal.LogKey;
import org.konvent.master.journal.store.BatchTransaction;
import org.konvent.master.journal.store.Head;
import org.konvent.master.journal.store.JournalStore;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MerkleTree;

/** Brings a backup into an empty database. */
@ApplicationScoped
public class BackupReader {

  private final JournalStore store;
  private final EntryCodec codec;
  private final LogKey key;
  private final BackupKeys keys;

  public BackupReader(JournalStore store, EntryCodec codec, LogKey key, BackupKeys keys) {
    this.store = store;
    this.codec = codec;
    this.key = key;
    this.keys = keys;
  }

  /**
   * @return how many entries were restored
   * @throws DamagedBackup where it cannot be believed; nothing was written
   */
  public long restore(Path file) throws IOException {
    if (!store.heads().isEmpty()) {
      throw new DamagedBackup("this database holds journals already; take an empty one");
    }
    List<RestoredJournal> journals = read(file);
    List<Head> heads = journals.stream().map(journal -> journal.verified(key)).toList();
    long entries = 0;
    for (int i = 0; i < heads.size(); i++) {
      write(heads.get(i), journals.get(i));
      entries += heads.get(i).size();
    }
    return entries;
  }

  private List<RestoredJournal> read(Path file) throws IOException {
    List<RestoredJournal> journals = new ArrayList<>();
    BackupSeal seal = keys.seal();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        BackupLine line = ModelJson.read(text.getBytes(StandardCharsets.UTF_8), BackupLine.class);
        if (line instanceof BackupLine.End end) {
          requireWhole(end, journals);
          return journals;
        }
        if (line instanceof BackupLine.Journal journal) {
          journals.add(new RestoredJournal(journal, codec, seal));
        } else if (line instanceof BackupLine.Line entry) {
          last(journals).add(entry);
        }
      }
    } catch (UnreadableJson e) {
      throw new DamagedBackup("a line cannot be read, " + e.getMessage());
    }
    throw new DamagedBackup("its end is missing");
  }

  private static RestoredJournal last(List<RestoredJournal> journals) {
    if (journals.isEmpty()) {
      throw new DamagedBackup("its beginning is missing");
    }
    return journals.get(journals.size() - 1);
  }

  private static void requireWhole(BackupLine.End end, List<RestoredJournal> journals) {
    long entries = journals.stream().mapToLong(journal -> journal.rows().size()).sum();
    if (end.journals() != journals.size() || end.entries() != entries) {
      throw new DamagedBackup("entries are missing");
    }
  }

  private void write(Head head, RestoredJournal journal) {
    Hash nothing = MerkleTree.empty().root();
    Head empty = new Head(head.convention(), head.epoch(), 0, nothing, Optional.empty());
    try (BatchTransaction transaction = store.begin()) {
      transaction.found(empty);
      transaction.swap(empty, head);
      transaction.insert(head.convention(), journal.rows());
      transaction.certify(head.convention(), head.checkpoint().orElseThrow());
      transaction.commit();
    }
    store.doubt(head.convention(), Optional.of(Doubt.RESTORED.text()));
  }
}
