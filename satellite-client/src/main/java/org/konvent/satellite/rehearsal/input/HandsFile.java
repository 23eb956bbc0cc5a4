package org.konvent.satellite.rehearsal.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.BandSettings;
import org.konvent.model.tally.MajorityRule;
import org.konvent.satellite.rehearsal.plan.Figures;
import org.konvent.satellite.rehearsal.plan.HandFigures;
import org.konvent.satellite.rehearsal.plan.Phrase;
import org.konvent.satellite.rehearsal.plan.PlannedSite;
import org.konvent.satellite.rehearsal.plan.VotePlan;
import org.konvent.satellite.rehearsal.play.Plan;
import org.konvent.satellite.rehearsal.play.Vote;

/**
 * A show of hands: {@code site,present,denominator,yes,no,abstain,exactYes,exactNo}, empty where it
 * does not apply.
 */
public final class HandsFile {

  private static final List<String> COLUMNS =
      List.of("site", "present", "denominator", "yes", "no", "abstain", "exactYes", "exactNo");

  private HandsFile() {}

  /** The plan of a file under a majority rule. */
  public static Plan plan(Path file, MajorityRule rule, BandSettings band) {
    List<PlannedSite> sites = new ArrayList<>();
    Map<String, Figures> rows = new LinkedHashMap<>();
    for (CsvLine line : CsvTable.read(file, COLUMNS).lines()) {
      String site = line.text("site");
      if (rows.put(site, figures(line)) != null) {
        throw line.problem("site", Phrase.of("site-twice", site));
      }
      int present = line.count("present");
      sites.add(new PlannedSite(site, present, present));
    }
    String name = file.getFileName().toString().replaceFirst("\\.csv$", "");
    VotePlan vote =
        VotePlan.named(name, name).on(BallotPaper.hands()).by(rule).band(band).rows(rows);
    return new Plan(name, sites, Optional.empty(), true, List.of(new Vote(vote)), Optional.empty());
  }

  private static HandFigures figures(CsvLine line) {
    HandFigures figures = isExact(line) ? exact(line) : estimated(line);
    if (figures.impossible() != null) {
      throw line.problem("denominator", figures.impossible());
    }
    return figures;
  }

  private static boolean isExact(CsvLine line) {
    boolean parts = line.optionalCount("denominator").isPresent();
    boolean exact =
        line.optionalCount("exactYes").isPresent() || line.optionalCount("exactNo").isPresent();
    if (parts == exact) {
      throw line.problem("denominator", Phrase.of("either-parts-or-exact"));
    }
    return exact;
  }

  private static HandFigures exact(CsvLine line) {
    Integer abstain = line.optionalCount("abstain").orElse(null);
    return new HandFigures(null, line.count("exactYes"), line.count("exactNo"), abstain);
  }

  private static HandFigures estimated(CsvLine line) {
    return new HandFigures(
        line.count("denominator"),
        line.count("yes"),
        line.count("no"),
        line.optionalCount("abstain").orElse(null));
  }
}
