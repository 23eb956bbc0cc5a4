package org.konvent.model.minutes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Disclosure;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.SigningKey;
import org.konvent.model.record.BundleWriter;
import org.konvent.model.record.CheckpointLine;
import org.konvent.model.record.Manifest;
import org.konvent.model.record.PartLine;
import org.konvent.model.record.RecordFiles;
import org.konvent.model.record.StatementLine;
import org.konvent.model.statement.StatementNote;

/**
 * What the master holds as a bundle, signed with the log key: the whole journal, with what its reader may read. What was
 * heard at the sites is theirs alone.
 *
 * @param lines all entries
 * @param checkpoint over exactly these, with the cosignatures under it
 * @param before earlier checkpoints with the cosignatures under them, by size
 */
public record WholeBundle(
    ConventionState state,
    Audience audience,
    List<Scribe.Line> lines,
    SignedNote checkpoint,
    List<SignedNote> before) {

  public WholeBundle {
    before = List.copyOf(before);
  }

  public void write(SigningKey logKey, String software, OutputStream out) throws IOException {
    ConventionState readable =
        state.without(
            lines.stream().filter(it -> !isRead(it)).map(line -> line.entry().seq()).toList());
    try (BundleWriter bundle = new BundleWriter(out)) {
      bundle
          .file(RecordFiles.ENTRIES, this::entries)
          .file(RecordFiles.PARTS, this::parts)
          .file(RecordFiles.CHECKPOINTS, this::checkpoints)
          .file(RecordFiles.STATEMENTS, this::statements)
          .file(RecordFiles.HEARD, to -> {})
          .text("checkpoint.txt", checkpoint.format())
          .text("protokoll.txt", RecordText.of(readable, audience, "de"))
          .text("record.txt", RecordText.of(readable, audience, "en"))
          .finish(manifest(logKey.verifierKey().format(), software), logKey);
    }
  }

  private Manifest manifest(String key, String software) {
    return Manifest.of(
        Manifest.Kind.WHOLE,
        state.life().id(),
        Optional.empty(),
        Optional.empty(),
        key,
        state.life().logKey(),
        lines.size(),
        software);
  }

  private boolean isRead(Scribe.Line line) {
    return line.part().isPresent() && Disclosure.mayRead(audience, line.entry(), state);
  }

  private void entries(BundleWriter.Lines to) throws IOException {
    for (Scribe.Line line : lines) {
      to.add(line.bytes());
    }
  }

  private void checkpoints(BundleWriter.Lines to) throws IOException {
    for (SignedNote note : before) {
      to.add(new CheckpointLine(note.format()));
    }
    to.add(new CheckpointLine(checkpoint.format()));
  }

  private void parts(BundleWriter.Lines to) throws IOException {
    for (Scribe.Line line : lines) {
      if (isRead(line)) {
        to.add(PartLine.of(line.entry().seq(), line.part().orElseThrow()));
      }
    }
  }

  /** Of each installation as far as nothing in between is hidden: a chain with a gap would look like a lost statement. */
  private void statements(BundleWriter.Lines to) throws IOException {
    TreeMap<String, Long> next = new TreeMap<>();
    for (Scribe.Line line : lines) {
      if (line.entry().fact() instanceof StatementBorn born
          && isRead(line)
          && line.secret().orElseThrow() instanceof StatementNote said
          && born.chainSeq() == next.getOrDefault(born.installation(), 1L)) {
        next.put(born.installation(), born.chainSeq() + 1);
        to.add(
            new StatementLine(born.installation(), born.chainSeq(), said.note(), Optional.empty()));
      }
    }
  }
}
