package org.konvent.satellite.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One command. */
abstract class SatelliteAct implements Callable<Integer> {

  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Override
  public final Integer call() throws Exception {
    return act();
  }

  /** Does it, and says with which exit code. */
  abstract int act() throws Exception;

  DataDirectory data() {
    return common.data();
  }

  LocalClient local() {
    return new LocalClient(common.data());
  }

  Messages messages() {
    return common.messages();
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  void say(String key, Object... values) {
    out().println(messages().say(key, values));
  }

  /** Prints a JSON answer as it came. */
  int print(byte[] json) {
    out().println(LocalClient.text(json));
    return ExitCode.DONE;
  }
}
