package org.konvent.master.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.konvent.model.log.SignedNote;

/**
 * The newest checkpoint of the current journal, in a file beside the log key. It is not in the
 * database, so that an older copy of the database is noticed at start. Written a moment late and
 * without sync: it may lag behind, never be ahead.
 */
final class ReachedFile {

  private static final Logger LOG = Logger.getLogger(ReachedFile.class);

  private final Path path;
  private String written = "";

  ReachedFile(Path path) {
    this.path = path;
  }

  /** The checkpoint that was reached, where that is known. */
  Optional<SignedNote> read() {
    try {
      return Files.exists(path)
          ? Optional.of(SignedNote.parse(Files.readString(path)))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      LOG.warnf("%s says nothing: %s", path, e.getMessage());
      return Optional.empty();
    }
  }

  /** Notes how far the journal has come. */
  synchronized void keep(Snapshot journal) {
    String note = journal.checkpointText();
    if (note.isEmpty() || note.equals(written)) {
      return;
    }
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Path fresh = path.resolveSibling(path.getFileName() + ".new");
      Files.writeString(fresh, note);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      written = note;
    } catch (IOException e) {
      LOG.warnf("How far the journal has come was not noted in %s: %s", path, e.getMessage());
    }
  }
}
