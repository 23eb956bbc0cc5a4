package org.konvent.satellite.station;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Opens a data directory in a process of its own. */
final class OtherProcess {

  private OtherProcess() {}

  public static void main(String[] directory) {
    try (StationStore store = H2StationStore.open(Path.of(directory[0]))) {
      System.out.print(store.setting("x").orElse("open"));
    } catch (RuntimeException e) {
      System.out.print(e.getClass().getSimpleName());
    }
  }

  static String opens(Path directory) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
