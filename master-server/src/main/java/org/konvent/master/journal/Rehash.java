package org.konvent.master.journal;

import java.util.List;
import org.jboss.logging.Logger;
import org.konvent.master.journal.store.JournalStore;
import org.konvent.master.journal.store.Row;
import org.konvent.master.journal.store.StorageFailed;
import org.konvent.model.log.CompactRange;
import org.konvent.model.log.MerkleProofs;

/**
 * Reads the stored journal again and hashes it. A bit that has flipped on the disk would otherwise be
 * found by the next start, when it is too late to repair it in peace.
 */
final class Rehash {

  private static final Logger LOG = Logger.getLogger(Rehash.class);
  private static final int PAGE = 500;

  private final JournalStore store;
  private final Journals journals;
  private final JournalAlarm alarm;

  Rehash(JournalStore store, Journals journals, JournalAlarm alarm) {
    this.store = store;
    this.journals = journals;
    this.alarm = alarm;
  }

  /** Freezes the journal where what is stored is not what is signed. */
  void run() {
    try {
      for (Snapshot journal : journals.all()) {
        checkTwice(journal);
      }
    } catch (JournalDamaged e) {
      alarm.freeze(e.getMessage());
    } catch (StorageFailed e) {
      LOG.warn("The journal could not be hashed again; the next time it will", e);
    }
  }

  /** While it is read somebody may erase a part, so a finding must be there a second time. */
  private void checkTwice(Snapshot journal) {
    try {
      check(journal);
    } catch (JournalDamaged e) {
      LOG.warnf("%s It is read once more.", e.getMessage());
      check(journals.find(journal.convention()).orElseThrow());
    }
  }

  private void check(Snapshot journal) {
    CompactRange range = CompactRange.empty();
    while (range.size() < journal.size()) {
      int limit = (int) Math.min(PAGE, journal.size() - range.size());
      List<Row> rows = store.rows(journal.convention(), range.size(), limit);
      if (rows.size() != limit) {
        throw new JournalDamaged(journal.convention(), "entries are missing after " + range.size());
      }
      for (Row row : rows) {
        range = range.append(MerkleProofs.leafHash(row.bytes()));
        requireSameParts(journal, row);
      }
    }
    if (!range.head().equals(journal.tree().head())) {
      throw new JournalDamaged(
          journal.convention(), "its entries have another root than its checkpoint");
    }
  }

  private static void requireSameParts(Snapshot journal, Row row) {
    boolean same =
        journal
            .line(row.seq())
            .map(line -> line.part().equals(row.part()) && line.note().equals(row.note()))
            .orElse(false);
    if (!same) {
      throw new JournalDamaged(
          journal.convention(), "what is stored beside entry " + row.seq() + " has changed");
    }
  }
}
