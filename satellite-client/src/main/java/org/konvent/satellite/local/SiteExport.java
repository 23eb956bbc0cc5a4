package org.konvent.satellite.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.konvent.model.convention.Audience;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.SealedPart;
import org.konvent.model.minutes.RecordText;
import org.konvent.model.wire.DisclosedPart;
import org.konvent.satellite.station.SiteStation;
import org.konvent.satellite.station.StationStore;
import org.konvent.satellite.station.StoredStatement;

/** Everything this site holds, byte for byte, and a record that people can read. */
final class SiteExport {

  private static final int STRETCH = 1_000;

  private SiteExport() {}

  static byte[] zip(SiteStation station) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "entries.ndjson", entries(station.store()));
      put(zip, "parts.ndjson", parts(station.store(), station.mirror().size()));
      put(zip, "checkpoints.txt", String.join("\n", station.store().checkpoints()));
      put(zip, "log-key.txt", station.identity().logKey().format() + "\n");
      for (StoredStatement statement : station.outbox().statements()) {
        String name = "statements/%06d".formatted(statement.seq());
        put(zip, name + ".note", statement.note());
        put(zip, name + ".receipt", statement.receipt().orElse(""));
        put(zip, name + ".entry", statement.entry().orElse(""));
      }
      Audience reader = Audience.site(station.site());
      put(zip, "protokoll.txt", RecordText.of(station.state(), reader, "de"));
      put(zip, "record.txt", RecordText.of(station.state(), reader, "en"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String entries(StationStore store) {
    StringBuilder text = new StringBuilder();
    long from = 0;
    List<byte[]> stretch = store.entries(from, STRETCH);
    while (!stretch.isEmpty()) {
      stretch.forEach(line -> text.append(new String(line, UTF_8)).append('\n'));
      from += stretch.size();
      stretch = store.entries(from, STRETCH);
    }
    return text.toString();
  }

  private static String parts(StationStore store, long size) {
    StringBuilder text = new StringBuilder();
    Map<Long, SealedPart> parts = new TreeMap<>(store.parts(0, size));
    parts.forEach((seq, part) -> text.append(line(seq, part)).append('\n'));
    return text.toString();
  }

  private static String line(long seq, SealedPart part) {
    String salt = Base64.getEncoder().encodeToString(part.salt());
    return new String(
        ModelJson.canonical(new DisclosedPart(seq, salt, new String(part.json(), UTF_8))), UTF_8);
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }
}
