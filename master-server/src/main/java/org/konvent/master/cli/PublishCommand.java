package org.konvent.master.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the published record as a directory that any web server can hand out as it is. */
@Command(
    name = "publish",
    description =
        "Write the published record as files for any web server: a page, the minutes,"
            + " the signed bundle, check sums. The caller needs CHAIR, MEDIA or MINUTES.",
    mixinStandardHelpOptions = true)
public class PublishCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "DIRECTORY",
      description = "directory to be made; it must not exist, such as protokoll")
  Path directory;

  @Mixin SignIn signIn;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (Files.exists(directory)) {
      throw new CommandFailed(Exit.USAGE, directory + " exists already; name another directory.");
    }
    Path zip = directory.resolveSibling(directory.getFileName() + ".download");
    signIn.client().download("/api/v1/records/public", zip);
    Files.createDirectory(directory);
    unpack(zip, directory);
    Files.delete(zip);
    System.out.println(
        "The published record is in " + directory + "; copy it as it is, index.html is its page.");
    return Exit.DONE.code();
  }

  private static void unpack(Path zip, Path into) throws IOException {
    try (ZipFile files = new ZipFile(zip.toFile())) {
      for (ZipEntry file :
          (Iterable<ZipEntry>) files.stream().map(ZipEntry.class::cast)::iterator) {
        Path path = into.resolve(file.getName()).normalize();
        if (!path.getParent().equals(into.normalize())) {
          throw new CommandFailed(Exit.REFUSED, "A file has no place there: " + file.getName());
        }
        Files.copy(files.getInputStream(file), path);
      }
    }
  }
}
