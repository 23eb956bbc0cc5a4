package org.konvent.satellite.rehearsal.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.Slips;
import org.konvent.model.tally.Tally;

/**
 * A count of ballots at one site.
 *
 * @param issued null where as many were issued as cast
 * @param invalid null for none
 * @param valid null for cast without invalid
 * @param blank null for none
 * @param options votes by the option's name
 */
public record BallotFigures(
    Integer issued,
    int cast,
    Integer invalid,
    Integer valid,
    Integer blank,
    Map<String, Integer> options)
    implements Figures {

  public BallotFigures {
    options = new LinkedHashMap<>(options == null ? Map.of() : options);
    invalid = invalid == null ? 0 : invalid;
    valid = valid == null ? cast - invalid : valid;
    issued = issued == null ? cast : issued;
  }

  @Override
  public Tally tally(int present, BallotPaper paper) {
    requireKnown(options.keySet(), paper);
    List<OptionCount> counts =
        paper.options().stream()
            .map(
                option ->
                    new OptionCount(option.id(), options.getOrDefault(label(paper, option), 0)))
            .toList();
    return CountedTally.ofOptions(slips(present, paper), counts);
  }

  /** The ballots themselves, whatever they say. */
  Slips slips(int present, BallotPaper paper) {
    Integer blanks = paper.hasBlankField() ? Integer.valueOf(blank == null ? 0 : blank) : null;
    return new Slips(present, issued, cast, invalid, valid, blanks);
  }

  /**
   * Nobody is counted who does not stand on the paper.
   *
   * @throws InputProblem naming who is not known
   */
  static void requireKnown(Collection<String> names, BallotPaper paper) {
    List<String> known = paper.options().stream().map(option -> label(paper, option)).toList();
    names.stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw InputProblem.of("not-on-ballot", name, known);
            });
  }

  /** How people name an option in files and reports: yes, no and abstain, or the name on the paper. */
  public static String label(BallotPaper paper, BallotOption option) {
    return paper.form() == BallotForm.YES_NO_ABSTAIN ? option.id() : option.name();
  }
}
