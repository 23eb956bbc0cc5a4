package org.konvent.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.Packages;

/** What {@code satellite rehearse --json} of the packaged satellite said. */
record Rehearsed(int exitCode, String output, String errors) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Plays against a running master; words as typed. */
  static Rehearsed on(MasterProcess master, String... words)
      throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory(master.directory(), "rehearsal");
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.addAll(List.of("-jar", Packages.satellite().toString(), "rehearse"));
    command.addAll(List.of("--json", "--master", master.address().toString()));
    Path password = master.directory().resolve("admin-password");
    command.addAll(List.of("--admin-password-file", password.toString()));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      int exitCode = process.waitFor();
      return new Rehearsed(exitCode, Files.readString(out), Files.readString(err));
    } finally {
      process.destroyForcibly();
    }
  }

  /** All of standard output, which is one document. */
  JsonNode document() throws IOException {
    return JSON.readTree(output);
  }

  /** The first vote. */
  JsonNode vote() throws IOException {
    return document().path("votes").path(0);
  }
}
