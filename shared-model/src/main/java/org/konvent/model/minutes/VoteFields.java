package org.konvent.model.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.EntryComparison;
import org.konvent.model.tally.HandTotal;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.Total;

/** The figures of a row or a total by name, in the order of the paper, and what people call them. */
public final class VoteFields {

  private static final List<String> VOTES =
      List.of(BallotPaper.YES, BallotPaper.NO, BallotPaper.ABSTAIN);

  private final BallotPaper paper;
  private final RecordWords words;

  public VoteFields(BallotPaper paper, RecordWords words) {
    this.paper = paper;
    this.words = words;
  }

  /** Figures that were given, exact; a field left empty is not there. */
  public static Map<String, String> exact(Tally tally) {
    Map<String, String> figures = new LinkedHashMap<>();
    EntryComparison.fields(tally)
        .forEach(
            (field, figure) -> {
              if (figure != null) {
                figures.put(field, figure.toString());
              }
            });
    return figures;
  }

  /** A total by the same names; sums of estimates are fractions such as {@code 295/3}. */
  public static Map<String, String> exact(Total total) {
    if (total instanceof CountedTotal counted) {
      return exact(
          new CountedTally(
              counted.slips(),
              counted.options(),
              counted.candidates(),
              counted.profiles(),
              false,
              null));
    }
    HandTotal hands = (HandTotal) total;
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("present", Long.toString(hands.present()));
    figures.put("yes", hands.yes().toString());
    figures.put("no", hands.no().toString());
    figures.put("abstain", hands.abstain().toString());
    return figures;
  }

  /** An exact total for people: a sum of estimates is about so much. */
  public Map<String, String> shown(Map<String, String> total, boolean estimated) {
    Map<String, String> figures = new LinkedHashMap<>(total);
    if (estimated) {
      VOTES.forEach(name -> figures.computeIfPresent(name, (key, sum) -> words.about(sum)));
    }
    return figures;
  }

  /** A total for people. */
  Map<String, String> shown(Total total) {
    return shown(exact(total), total instanceof HandTotal hands && hands.estimatedRows() > 0);
  }

  /** What stands at the head of a figure's column. */
  public String name(String field) {
    String[] parts = field.split(":", 3);
    return switch (parts[0]) {
      case "option" -> option(parts[1]);
      case "candidate" -> option(parts[1]) + " " + words.figure(parts[2]);
      case "ranking" -> field.substring("ranking:".length());
      default -> words.figure(field);
    };
  }

  /** The name of an option; those of a yes/no ballot in the record's language. */
  public String option(String id) {
    String word = words.figure(id);
    return paper.options().stream()
        .filter(option -> option.id().equals(id) && word.equals(id))
        .map(BallotOption::name)
        .findFirst()
        .orElse(word);
  }
}
