package org.konvent.satellite.rehearsal.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.satellite.rehearsal.plan.BallotFigures;
import org.konvent.satellite.rehearsal.plan.ExpectedTotal;
import org.konvent.satellite.rehearsal.plan.Figures;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.Phrase;
import org.konvent.satellite.rehearsal.plan.PlannedSite;
import org.konvent.satellite.rehearsal.plan.VotePlan;
import org.konvent.satellite.rehearsal.play.Plan;
import org.konvent.satellite.rehearsal.play.Vote;

/**
 * A vote that was counted somewhere: {@code site,entitled,cast,invalid,valid}, then one column per
 * option. As many ballots are taken as issued as were cast, and the larger of entitled and cast as
 * present.
 */
public final class CountedFile {

  private static final List<String> FIXED = List.of("site", "entitled", "cast", "invalid", "valid");
  private static final String TOTAL = "TOTAL";

  private final CsvTable table;
  private final List<String> options;

  private CountedFile(CsvTable table) {
    this.table = table;
    this.options = table.columns().subList(FIXED.size(), table.columns().size());
    if (options.isEmpty()) {
      throw InputProblem.at(table.file(), 1, Phrase.of("no-option"));
    }
  }

  /** The plan of a file, without the figures of one site if that is named. */
  public static Plan plan(Path file, Optional<String> dropped) {
    return new CountedFile(CsvTable.read(file, FIXED)).plan(dropped);
  }

  private Plan plan(Optional<String> dropped) {
    List<PlannedSite> sites = new ArrayList<>();
    Map<String, Figures> rows = new LinkedHashMap<>();
    Optional<ExpectedTotal> expected = Optional.empty();
    for (CsvLine line : table.lines()) {
      String site = line.text("site");
      if (site.equals(TOTAL)) {
        expected = Optional.of(expected(line));
        continue;
      }
      if (rows.put(site, figures(line)) != null) {
        throw line.problem("site", Phrase.of("site-twice", site));
      }
      int present = Math.max(line.count("entitled"), line.count("cast"));
      sites.add(new PlannedSite(site, present, present));
    }
    dropped.ifPresent(site -> drop(site, rows));
    return new Plan(name(), sites, Optional.empty(), true, List.of(new Vote(vote(rows))), expected);
  }

  private void drop(String site, Map<String, Figures> rows) {
    if (rows.remove(site) == null) {
      throw InputProblem.in(table.file(), Phrase.of("no-site-to-drop", site, rows.keySet()));
    }
  }

  private VotePlan vote(Map<String, Figures> rows) {
    VotePlan vote = VotePlan.named(name(), name());
    return isYesNo()
        ? vote.on(BallotPaper.yesNo()).by(MajorityRule.SIMPLE).rows(rows)
        : vote.election(BallotForm.PLURALITY, options).rows(rows);
  }

  private boolean isYesNo() {
    Set<String> names = Set.copyOf(options);
    return names.equals(Set.of(BallotPaper.YES, BallotPaper.NO))
        || names.equals(Set.of(BallotPaper.YES, BallotPaper.NO, BallotPaper.ABSTAIN));
  }

  private String name() {
    return table.file().getFileName().toString().replaceFirst("\\.csv$", "");
  }

  private BallotFigures figures(CsvLine line) {
    int cast = line.count("cast");
    return new BallotFigures(
        cast, cast, line.count("invalid"), line.count("valid"), null, options(line));
  }

  private ExpectedTotal expected(CsvLine line) {
    return new ExpectedTotal(
        line.count("cast"), line.count("invalid"), line.count("valid"), options(line));
  }

  private Map<String, Integer> options(CsvLine line) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    options.forEach(option -> counts.put(option, line.count(option)));
    return counts;
  }
}
