package org.konvent.master.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where database and log key are unless the operator names other places. */
final class DataDirectory {

  private static final Path USUAL = Path.of("data");

  private DataDirectory() {}

  /** Made for its owner only, before a database writes there what others must not read. */
  static void make() {
    if (Files.exists(USUAL)) {
      return;
    }
    try {
      if (USUAL.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        Files.createDirectory(USUAL, PosixFilePermissions.asFileAttribute(ownerOnly));
      } else {
        Files.createDirectory(USUAL);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("No place for the master's data", e);
    }
  }
}
