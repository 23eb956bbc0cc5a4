package org.konvent.satellite.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Enters a speech. */
@Command(name = "speak", description = "Enter a speech; answers with the entry number.")
final class SpeakCommand extends SatelliteAct {

  @Option(names = "--first-name", required = true)
  private String firstName;

  @Option(names = "--last-name", required = true)
  private String lastName;

  @Option(names = "--quota-list", description = "List of the quota rule, where there is one.")
  private String quotaList;

  @Option(names = "--password-file", description = "The speaker's password; - is standard input.")
  private Path password;

  @Override
  int act() {
    Map<String, Object> speech = new TreeMap<>();
    speech.put("firstName", firstName);
    speech.put("lastName", lastName);
    speech.put("password", SecretInput.read(password, messages().say("own-password")));
    if (quotaList != null) {
      speech.put("quotaList", quotaList);
    }
    return print(local().post("/speeches", speech));
  }
}
