package org.konvent.master.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fetches a backup from the running master: the embedded database belongs to its process alone. */
@Command(
    name = "backup",
    description = "Write all journals of the running master to a file.",
    mixinStandardHelpOptions = true)
public class BackupCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "file to be written; it must not exist")
  Path file;

  @Mixin SignIn signIn;

  @Override
  public Integer call() throws IOException, InterruptedException {
    signIn.client().backup(file);
    System.out.println("The backup is in " + file + ". Keep the log key's file beside it.");
    return Exit.DONE.code();
  }
}
