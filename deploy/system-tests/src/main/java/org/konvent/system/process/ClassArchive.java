package org.konvent.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of an application as Java has once loaded and checked them, beside its jar: whoever
 * starts it with them starts in about half the time. Java itself refuses an archive that does not
 * belong to its own version or to these jars, and goes on without.
 */
final class ClassArchive {

  /** Whether this process makes archives that are missing, which takes seconds at an end. */
  private static final boolean MAKES = Boolean.getBoolean("konvent.make-class-archives");

  /** What Java says of classes that it cannot keep would stand between what the application says. */
  private static final String QUIET = "-Xlog:cds*=off";

  private final Path archive;

  private ClassArchive(Path archive) {
    this.archive = archive;
  }

  static ClassArchive of(Path jar) {
    try {
      long built = Files.getLastModifiedTime(jar).toMillis();
      return new ClassArchive(jar.resolveSibling("classes-" + built + ".jsa"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words for Java that use the archive where there is one. */
  List<String> use() {
    return Files.exists(archive) ? List.of(QUIET, "-XX:SharedArchiveFile=" + archive) : List.of();
  }

  /** Whether a process that is started now should leave an archive when it ends. */
  boolean wanted() {
    return MAKES && !Files.exists(archive);
  }

  /** The words for Java that leave an archive of this process in a folder of its own. */
  List<String> make(Path directory) {
    return List.of(QUIET, "-XX:ArchiveClassesAtExit=" + made(directory));
  }

  /** Keeps the archive of a process that has ended in order. */
  void keep(Path directory) {
    try {
      if (Files.exists(made(directory))) {
        Files.move(made(directory), archive, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path made(Path directory) {
    return directory.resolve("classes.jsa");
  }
}
