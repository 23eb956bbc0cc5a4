package org.konvent.satellite.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps a directory and its files from other users of the device, where the file system can. */
public final class OwnerOnly {

  private OwnerOnly() {}

  /** Makes the directory where there is none. */
  public static void directory(Path path) throws IOException {
    Files.createDirectories(path);
    restrict(path, "rwx------");
  }

  public static void file(Path path) throws IOException {
    restrict(path, "rw-------");
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
