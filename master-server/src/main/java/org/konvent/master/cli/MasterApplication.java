package org.konvent.master.cli;

import io.quarkus.runtime.QuarkusApplication;
import picocli.CommandLine;

/** Carries a command out inside the started application. */
public class MasterApplication implements QuarkusApplication {

  private final CommandLine.IFactory beans;

  public MasterApplication(CommandLine.IFactory beans) {
    this.beans = beans;
  }

  @Override
  public int run(String... args) {
    return CommandLines.of(beans).execute(args);
  }
}
