package org.konvent.master.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.konvent.web.log.EarlyLog;
import picocli.CommandLine;

/**
 * Where the process starts. Commands that only ask a running master start no server; of the others,
 * all but {@code run} keep the port shut.
 */
@QuarkusMain
public class Master {

  private Master() {}

  public static void main(String... args) {
    EarlyLog.importantOnly();
    CommandLine plain = CommandLines.of(CommandLine.defaultFactory());
    if (CommandLines.needsNoServer(args)) {
      System.exit(plain.execute(args));
    }
    DataDirectory.make();
    if (!CommandLines.serves(args)) {
      System.setProperty("quarkus.http.host-enabled", "false");
      System.setProperty("quarkus.banner.enabled", "false");
      System.setProperty("quarkus.log.console.level", "ERROR"); // its words are the command's own
    }
    Quarkus.run(MasterApplication.class, args);
  }
}
