package org.konvent.master.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches the minutes of the whole convention from the running master, as the caller may read them. */
@Command(
    name = "export",
    description = "Write the minutes of the whole convention, or of one site, to a file.",
    mixinStandardHelpOptions = true)
public class ExportCommand implements Callable<Integer> {

  /** The formats; {@code JSON} is the signed bundle. */
  enum Format {
    JSON,
    CSV,
    HTML,
    PDF,
    NIST,
    /** The sealed annex of sites that were published together, for an account with AUDITOR. */
    ANNEX
  }

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "file to be written; it must not exist, such as protokoll-gesamt.zip")
  Path file;

  @Option(
      names = "--format",
      defaultValue = "json",
      description =
          "json (the signed bundle), csv, html, pdf, nist, or annex for auditors (${DEFAULT-VALUE})")
  Format format;

  @Option(
      names = {"--language", "--lang"},
      defaultValue = "de",
      description = "de or en (${DEFAULT-VALUE})")
  String language;

  @Option(names = "--site", description = "one site's minutes; its bundle comes from the site")
  Optional<String> site;

  @Option(
      names = "--publication",
      description = "without names and texts that are not for everybody")
  boolean publication;

  @Option(
      names = "--short-names",
      description = "with --publication: speakers and movers as \"Eva M.\", in minutes for people")
  boolean shortNames;

  @Option(
      names = "--sealed",
      paramLabel = "N",
      defaultValue = "0",
      description = "the minutes as they were when version N of them was sealed; not for bundles")
  int sealed;

  @Mixin SignIn signIn;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (site.isPresent() && format == Format.ANNEX) {
      throw new CommandFailed(Exit.USAGE, "The annex is one for all sites.");
    }
    if (site.isPresent() && format == Format.JSON) {
      throw new CommandFailed(
          Exit.USAGE, "A site's bundle is signed by the site: satellite export.");
    }
    if (shortNames && !publication) {
      throw new CommandFailed(Exit.USAGE, "--short-names goes with --publication.");
    }
    signIn.client().download(path(), file);
    System.out.println("The minutes are in " + file + ".");
    return Exit.DONE.code();
  }

  private String path() {
    if (format == Format.ANNEX) {
      return "/api/v1/records/annex";
    }
    return "/api/v1/records/%s/%s?language=%s&publication=%s&shortNames=%s&version=%d"
        .formatted(
            site.map(it -> "sites/" + it).orElse("whole"),
            format.name().toLowerCase(Locale.ROOT),
            language,
            publication,
            shortNames,
            sealed);
  }
}
