package org.konvent.master.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.konvent.master.convention.PersonalEntry;
import org.konvent.model.command.convention.ErasePersonalData;
import org.konvent.model.journal.ModelJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds and erases personal data at the running master. */
@Command(
    name = "erase",
    description = "Erase a person's data, or all of it after the objection period, for good.",
    mixinStandardHelpOptions = true)
public class EraseCommand implements Callable<Integer> {

  @ArgGroup(multiplicity = "1")
  Whom whom;

  /** One person, or all. */
  static class Whom {

    @Parameters(
        index = "0",
        paramLabel = "NAME",
        description = "entries that hold these words are listed, and erased with --yes")
    String name;

    @Option(
        names = "--all",
        description = "everybody, once the convention is published and every vote is final")
    boolean all;
  }

  @Option(names = "--yes", description = "erase; it cannot be brought back")
  boolean sure;

  @Mixin SignIn signIn;

  @Override
  public Integer call() throws Exception {
    MasterClient client = signIn.client();
    if (whom.all) {
      return all(client);
    }
    List<PersonalEntry> found = holding(client, whom.name);
    found.forEach(
        it -> System.out.printf("entry %d  %s  %s%n", it.entry(), it.what(), it.text().orElse("")));
    if (found.isEmpty()) {
      throw new CommandFailed(Exit.REFUSED, "Nothing found that can be erased.");
    }
    if (!sure) {
      System.out.println("Nothing is erased yet; with --yes it is, for good.");
      return Exit.DONE.code();
    }
    List<Long> parts = found.stream().map(PersonalEntry::entry).toList();
    client.post("/api/v1/erasures", new ErasePersonalData(parts));
    System.out.println(
        "Erased: " + parts.size() + ". Older backups and exports are files of their own.");
    return Exit.DONE.code();
  }

  private int all(MasterClient client) throws InterruptedException {
    if (!sure) {
      throw new CommandFailed(Exit.USAGE, "This erases all personal data for good; say --yes.");
    }
    client.post("/api/v1/erasures/all", Map.of());
    System.out.println(
        "All personal data is erased. Older backups and exports are files of their own.");
    return Exit.DONE.code();
  }

  private static List<PersonalEntry> holding(MasterClient client, String name)
      throws InterruptedException {
    byte[] json =
        client.get(
            "/api/v1/personal-data?holding=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    return List.of(ModelJson.read(json, PersonalEntry[].class));
  }
}
