package org.konvent.satellite.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.convention.Audience;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.SealedPart;
import org.konvent.model.log.SignedNote;
import org.konvent.model.minutes.RecordText;
import org.konvent.model.record.BundleWriter;
import org.konvent.model.record.CheckpointLine;
import org.konvent.model.record.HeardLine;
import org.konvent.model.record.Manifest;
import org.konvent.model.record.PartLine;
import org.konvent.model.record.RecordFiles;
import org.konvent.model.record.StatementLine;
import org.konvent.satellite.station.SendState;
import org.konvent.satellite.station.SiteStation;
import org.konvent.satellite.station.StationIdentity;
import org.konvent.satellite.station.StationStore;
import org.konvent.satellite.station.StoredStatement;

/**
 * Everything this site holds as a signed bundle, with a record that people can read. The mirror may grow meanwhile: the
 * bundle ends where it stood at the beginning.
 */
final class SiteExport {

  private static final int STRETCH = 1_000;

  /** As many versions as a bundle has room for beside its other files. */
  private static final int VERSIONS = 32;

  private final SiteStation station;
  private final MinutesBook minutes;
  private final StationStore store;
  private final List<StoredStatement> statements;
  private final long size;

  private SiteExport(SiteStation station, MinutesBook minutes) {
    this.station = station;
    this.minutes = minutes;
    this.store = station.store();
    this.statements = station.outbox().statements(); // before the size: their receipts are in it
    this.size = station.mirror().size();
  }

  /** Writes the bundle, line by line. */
  static void write(SiteStation station, MinutesBook minutes, String software, OutputStream out)
      throws IOException {
    new SiteExport(station, minutes).write(software, out);
  }

  private void write(String software, OutputStream out) throws IOException {
    List<String> checkpoints = checkpoints();
    Audience reader = Audience.site(station.site());
    try (BundleWriter bundle = new BundleWriter(out)) {
      bundle
          .file(RecordFiles.ENTRIES, this::entries)
          .file(RecordFiles.PARTS, this::parts)
          .file(RecordFiles.CHECKPOINTS, lines -> add(lines, checkpoints))
          .file(RecordFiles.STATEMENTS, this::statements)
          .file(RecordFiles.HEARD, this::heard)
          .text("checkpoint.txt", checkpoints.get(checkpoints.size() - 1))
          .text("protokoll.txt", RecordText.of(station.state(), reader, "de"))
          .text("record.txt", RecordText.of(station.state(), reader, "en"));
      versions(bundle);
      bundle.finish(manifest(software), station.identity().key());
    }
  }

  /** What was written down for every version sealed here, byte for byte as its hash is over it. */
  private void versions(BundleWriter bundle) throws IOException {
    int last = station.state().publication().versions(Optional.of(station.site())).all().size();
    for (int version = Math.max(1, last - VERSIONS + 1); version <= last; version++) {
      Optional<String> written = minutes.kept(version);
      if (written.isPresent()) {
        bundle.text(RecordFiles.minutes(version), written.get());
      }
    }
  }

  private Manifest manifest(String software) {
    StationIdentity identity = station.identity();
    return Manifest.of(
        Manifest.Kind.SITE,
        identity.convention(),
        Optional.of(identity.site()),
        Optional.of(identity.name()),
        identity.key().verifierKey().format(),
        identity.logKey().format(),
        size,
        software);
  }

  private void entries(BundleWriter.Lines lines) throws IOException {
    long from = 0;
    while (from < size) {
      List<byte[]> stretch = store.entries(from, (int) Math.min(STRETCH, size - from));
      for (byte[] line : stretch) {
        lines.add(line);
      }
      from += stretch.size();
    }
  }

  private void parts(BundleWriter.Lines lines) throws IOException {
    for (long from = 0; from < size; from += STRETCH) {
      Map<Long, SealedPart> stretch =
          new TreeMap<>(store.parts(from, Math.min(size, from + STRETCH)));
      for (Map.Entry<Long, SealedPart> part : stretch.entrySet()) {
        lines.add(PartLine.of(part.getKey(), part.getValue()));
      }
    }
  }

  /** What the master signed about these entries, the last of them about all. */
  private List<String> checkpoints() {
    return store.checkpoints().stream()
        .filter(
            note ->
                Checkpoint.parseText(SignedNote.parse(note.getBytes(UTF_8)).text()).size() <= size)
        .toList();
  }

  private static void add(BundleWriter.Lines lines, List<String> checkpoints) throws IOException {
    for (String note : checkpoints) {
      lines.add(new CheckpointLine(note));
    }
  }

  private void statements(BundleWriter.Lines lines) throws IOException {
    for (StoredStatement statement : statements) {
      Optional<String> receipt =
          statement.receipt().filter(text -> statement.state() != SendState.ALARM);
      lines.add(
          new StatementLine(station.identity().name(), statement.seq(), statement.note(), receipt));
    }
  }

  private void heard(BundleWriter.Lines lines) throws IOException {
    for (MinutesBook.Heard line : minutes.book().heard()) {
      lines.add(new HeardLine(line.vote(), line.outcome(), line.total(), line.by()));
    }
  }
}
