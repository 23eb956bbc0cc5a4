package org.konvent.satellite.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Moves a motion, procedural motions too. */
@Command(name = "move", description = "Move a motion; answers with the entry number.")
final class MoveCommand extends SatelliteAct {

  @Option(names = "--first-name", required = true)
  private String firstName;

  @Option(names = "--last-name", required = true)
  private String lastName;

  @Option(names = "--kind", required = true, description = "Code of the kind of motion.")
  private String kind;

  @Option(names = "--text", description = "The motion as written.")
  private String text;

  @Option(names = "--motion-text", description = "Number of an imported motion text.")
  private String motionText;

  @Option(names = "--field", paramLabel = "NAME=VALUE", description = "What the form asks.")
  private Map<String, String> fields = Map.of();

  @Option(names = "--procedural", description = "It is a procedural motion.")
  private boolean procedural;

  @Option(names = "--password-file", description = "The mover's password; - is standard input.")
  private Path password;

  @Override
  int act() {
    Map<String, Object> motion = new TreeMap<>();
    motion.put("firstName", firstName);
    motion.put("lastName", lastName);
    motion.put("motionKind", kind);
    motion.put("password", SecretInput.read(password, messages().say("own-password")));
    if (text != null) {
      motion.put("text", text);
    }
    if (motionText != null) {
      motion.put("motionText", motionText);
    }
    if (procedural) {
      motion.put("fields", fields);
    }
    return print(local().post(procedural ? "/procedural-motions" : "/motions", motion));
  }
}
