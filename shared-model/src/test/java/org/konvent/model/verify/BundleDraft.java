package org.konvent.model.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.log.SealedPart;
import org.konvent.model.log.SigningKey;
import org.konvent.model.record.BundleWriter;
import org.konvent.model.record.CheckpointLine;
import org.konvent.model.record.HeardLine;
import org.konvent.model.record.Manifest;
import org.konvent.model.record.PartLine;
import org.konvent.model.record.RecordFiles;
import org.konvent.model.record.StatementLine;

/** A bundle before it is packed; a forger changes it and packs it with the keys that he has. */
final class BundleDraft {

  Manifest.Kind kind;
  String convention;
  Optional<String> site = Optional.empty();
  Optional<String> installation = Optional.empty();
  String logKey;
  SigningKey signer;
  final List<byte[]> entries = new ArrayList<>();
  final TreeMap<Long, SealedPart> parts = new TreeMap<>();
  final List<String> checkpoints = new ArrayList<>();
  final List<StatementLine> statements = new ArrayList<>();
  final List<HeardLine> heard = new ArrayList<>();
  Optional<String> key = Optional.empty();

  /** Lines instead of what belongs into a file. */
  final Map<String, List<byte[]>> raw = new TreeMap<>();

  /** Further files, by name. */
  final Map<String, String> texts = new TreeMap<>();

  Path write(Path file) {
    try (BundleWriter writer = new BundleWriter(Files.newOutputStream(file))) {
      writer
          .file(RecordFiles.ENTRIES, out -> addAll(out, entries))
          .file(
              RecordFiles.PARTS,
              out -> {
                addAll(out, raw.getOrDefault(RecordFiles.PARTS, List.of()));
                for (Map.Entry<Long, SealedPart> part : parts.entrySet()) {
                  out.add(PartLine.of(part.getKey(), part.getValue()));
                }
              })
          .file(
              RecordFiles.CHECKPOINTS,
              out -> {
                addAll(out, raw.getOrDefault(RecordFiles.CHECKPOINTS, List.of()));
                for (String note : checkpoints) {
                  out.add(new CheckpointLine(note));
                }
              })
          .file(RecordFiles.STATEMENTS, out -> addRecords(out, statements))
          .file(
              RecordFiles.HEARD,
              out -> {
                addAll(out, raw.getOrDefault(RecordFiles.HEARD, List.of()));
                addRecords(out, heard);
              });
      for (Map.Entry<String, String> text : texts.entrySet()) {
        writer.text(text.getKey(), text.getValue());
      }
      writer.finish(
          Manifest.of(
              kind,
              convention,
              site,
              installation,
              key.orElse(signer.verifierKey().format()),
              logKey,
              entries.size(),
              "rehearsed"),
          signer);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addAll(BundleWriter.Lines out, List<byte[]> lines) throws IOException {
    for (byte[] line : lines) {
      out.add(line);
    }
  }

  private static void addRecords(BundleWriter.Lines out, List<? extends Record> lines)
      throws IOException {
    for (Record line : lines) {
      out.add(line);
    }
  }
}
