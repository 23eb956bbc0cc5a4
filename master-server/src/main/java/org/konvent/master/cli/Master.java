package org.konvent.master.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/**
 * The master's commands. Those that only ask a running master start no server; of the others, all but
 * {@code run} keep the port shut.
 */
@QuarkusMain(name = "master")
public class Master implements QuarkusApplication {

  private final CommandLine.IFactory beans;

  public Master(CommandLine.IFactory beans) {
    this.beans = beans;
  }

  public static void main(String... args) {
    CommandLine plain = CommandLines.of(CommandLine.defaultFactory());
    if (CommandLines.needsNoServer(args)) {
      System.exit(plain.execute(args));
    }
    if (!CommandLines.serves(args)) {
      System.setProperty("quarkus.http.host-enabled", "false");
    }
    Quarkus.run(Master.class, args);
  }

  @Override
  public int run(String... args) {
    return CommandLines.of(beans).execute(args);
  }
}
