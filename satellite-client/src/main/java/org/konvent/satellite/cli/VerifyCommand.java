package org.konvent.satellite.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Ed25519;
import org.konvent.model.verify.Report;
import org.konvent.model.verify.ReportText;
import org.konvent.model.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the record of a convention from bundles alone; needs neither a network nor a data directory. */
@Command(
    name = "verify",
    description = "Check bundles against each other: 0 verified, 1 failed, 2 incomplete.")
final class VerifyCommand extends SatelliteAct {

  @Parameters(
      paramLabel = "BUNDLE",
      arity = "1..*",
      description = "Records of sites, in any order.")
  private List<Path> bundles;

  @Option(
      names = "--log-key",
      paramLabel = "KEY",
      description = "The master's log key as it was published (name+id+key).")
  private String logKey;

  @Option(
      names = "--since",
      paramLabel = "OLD",
      description = "An older bundle: has what it holds only grown?")
  private Path since;

  @Option(
      names = "--annex",
      paramLabel = "FILE",
      description = "The sealed rows of sites that were published together, as auditors have them.")
  private Path annex;

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  @Override
  int act() {
    bundles.forEach(VerifyCommand::requireFile);
    Stream.of(since, annex).filter(Objects::nonNull).forEach(VerifyCommand::requireFile);
    Verifier verifier =
        new Verifier(new Ed25519(), Optional.ofNullable(logKey)).with(Optional.ofNullable(annex));
    Report report = since == null ? verifier.verify(bundles) : verifier.since(since, bundles);
    out()
        .println(
            json
                ? new String(ModelJson.canonical(report), UTF_8)
                : ReportText.of(report, messages().german() ? "de" : "en"));
    return report.exitCode();
  }

  private static void requireFile(Path bundle) {
    if (!Files.isReadable(bundle)) {
      throw new CliFailure(ExitCode.USAGE, "unreadable-file", bundle, "?");
    }
  }
}
