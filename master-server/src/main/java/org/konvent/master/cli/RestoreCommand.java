package org.konvent.master.cli;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.konvent.master.backup.BackupReader;
import org.konvent.master.backup.DamagedBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a backup into an empty database, after checking hashes and signatures. */
@Dependent
@Unremovable
@Command(
    name = "restore",
    description = "Bring a backup into an empty database; the log key's file must be in place.",
    mixinStandardHelpOptions = true)
public class RestoreCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FILE", description = "file that backup wrote")
  Path file;

  private final BackupReader reader;

  public RestoreCommand(BackupReader reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException {
    try {
      System.out.println(reader.restore(file) + " entries were restored and verified.");
      return Exit.DONE.code();
    } catch (DamagedBackup e) {
      throw new CommandFailed(Exit.REFUSED, e.getMessage());
    }
  }
}
