package org.konvent.master.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.konvent.master.journal.Journal;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.ModelJson;

/** Writes all journals as they are committed at one moment. */
@ApplicationScoped
public class BackupWriter {

  private final Journal journal;
  private final BackupKeys keys;

  public BackupWriter(Journal journal, BackupKeys keys) {
    this.journal = journal;
    this.keys = keys;
  }

  void write(OutputStream out) throws IOException {
    List<Snapshot> all = journal.all();
    BackupSeal seal = keys.seal();
    long entries = 0;
    for (Snapshot snapshot : all) {
      write(out, head(snapshot));
      for (Scribe.Line line : snapshot.lines()) {
        write(out, entry(snapshot.convention(), line, seal));
        entries++;
      }
    }
    write(out, new BackupLine.End(all.size(), entries));
  }

  private static BackupLine head(Snapshot snapshot) {
    return new BackupLine.Journal(
        snapshot.convention(),
        snapshot.epoch(),
        snapshot.size(),
        snapshot.checkpoint().orElseThrow().format());
  }

  private static BackupLine entry(String convention, Scribe.Line line, BackupSeal seal) {
    long seq = line.entry().seq();
    BackupLine.Beside beside =
        new BackupLine.Beside(
            line.part().map(part -> Base64.getEncoder().encodeToString(part.salt())),
            line.part().map(part -> new String(part.json(), StandardCharsets.UTF_8)),
            line.note());
    boolean any = beside.json().isPresent() || beside.note().isPresent();
    return new BackupLine.Line(
        seq,
        new String(line.bytes(), StandardCharsets.UTF_8),
        any
            ? Optional.of(seal.seal(place(convention, seq), ModelJson.canonical(beside)))
            : Optional.empty());
  }

  static String place(String convention, long seq) {
    return convention + " " + seq;
  }

  private static void write(OutputStream out, BackupLine line) throws IOException {
    out.write(ModelJson.canonical(line));
    out.write('\n');
  }
}
