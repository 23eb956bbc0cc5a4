package org.konvent.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.konvent.system.process.JavaProcess;
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
    Path password = master.directory().resolve("admin-password");
    List<String> rehearse = new ArrayList<>(List.of("rehearse", "--json"));
    rehearse.addAll(List.of("--master", master.address().toString()));
    rehearse.addAll(List.of("--admin-password-file", password.toString()));
    rehearse.addAll(List.of(words));
    List<String> command = JavaProcess.command(Packages.satellite(), List.of("-Xmx256m"), rehearse);
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
