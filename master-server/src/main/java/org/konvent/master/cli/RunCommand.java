package org.konvent.master.cli;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.Dependent;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves until it is stopped. */
@Dependent
@Unremovable
@Command(
    name = "run",
    description = "Serve until stopped; the default.",
    mixinStandardHelpOptions = true)
public class RunCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    Quarkus.waitForExit();
    return Exit.DONE.code();
  }
}
