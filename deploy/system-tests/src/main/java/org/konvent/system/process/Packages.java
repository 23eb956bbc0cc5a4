package org.konvent.system.process;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the packaged applications of this working copy are. */
public final class Packages {

  private static final Path ROOT =
      Path.of(System.getProperty("konvent.root", ".")).toAbsolutePath().normalize();

  private Packages() {}

  /** The master for one kind of database. */
  public static Path master(Flavour flavour) {
    return built("master-server/target/" + flavour.directory());
  }

  public static Path satellite() {
    return built("satellite-client/target");
  }

  /** Output of the build for files that tests and trials leave behind. */
  public static Path scratch(String name) {
    return ROOT.resolve("deploy/system-tests/target").resolve(name);
  }

  private static Path built(String target) {
    Path directory = ROOT.resolve(target);
    for (String place : new String[] {"quarkus-app/quarkus-run.jar", "quarkus-run.jar"}) {
      if (Files.exists(directory.resolve(place))) {
        return directory.resolve(place);
      }
    }
    throw new IllegalStateException("not built: " + directory + "; run ./mvnw package first");
  }
}
