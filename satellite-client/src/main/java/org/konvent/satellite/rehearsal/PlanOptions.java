package org.konvent.satellite.rehearsal;

import java.nio.file.Path;
import java.util.Optional;
import org.konvent.model.tally.BandSettings;
import org.konvent.satellite.rehearsal.input.CountedFile;
import org.konvent.satellite.rehearsal.input.HandsFile;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.play.Plan;
import org.konvent.satellite.rehearsal.scenario.ScenarioFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is to be played. */
final class PlanOptions {

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Input input;

  @Option(names = "--drop-site", description = "Leave out the figures of this site (--counted).")
  private Optional<String> dropped;

  @Option(
      names = "--rule",
      defaultValue = "simple",
      description = "Majority of --hands: simple, two-thirds, three-quarters (${DEFAULT-VALUE}).")
  private String rule;

  @Option(
      names = "--turnout",
      defaultValue = "1/2",
      description = "Least share that raises a hand, for --hands (${DEFAULT-VALUE}).")
  private String turnout;

  @Option(
      names = "--estimate",
      defaultValue = "1/10",
      description = "How far an estimate may be wrong, for --hands (${DEFAULT-VALUE}).")
  private String estimate;

  /** One of three kinds of input. */
  static final class Input {
    @Option(names = "--scenario", description = "A day, step by step (YAML).")
    private Path scenario;

    @Option(names = "--counted", description = "A vote counted per site (CSV).")
    private Path counted;

    @Option(names = "--hands", description = "A show of hands per site (CSV).")
    private Path hands;
  }

  /** Reads it. */
  Plan plan() {
    if (dropped.isPresent() && input.counted == null) {
      throw InputProblem.of("drop-site-counted-only");
    }
    if (input.counted != null) {
      return CountedFile.plan(input.counted, dropped);
    }
    if (input.hands != null) {
      BandSettings band =
          new BandSettings(
              HandOptions.fraction("--estimate", estimate),
              HandOptions.fraction("--turnout", turnout));
      return HandsFile.plan(input.hands, HandOptions.rule(rule), band);
    }
    return ScenarioFile.plan(input.scenario);
  }
}
