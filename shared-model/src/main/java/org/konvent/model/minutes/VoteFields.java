package org.konvent.model.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.EntryComparison;
import org.konvent.model.tally.Fraction;
import org.konvent.model.tally.HandTotal;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.Total;

/** The figures of a row or a total by name, in the order of the paper, and what people call them. */
final class VoteFields {

  private final BallotPaper paper;
  private final RecordWords words;

  VoteFields(BallotPaper paper, RecordWords words) {
    this.paper = paper;
    this.words = words;
  }

  /** Figures that were given; a field left empty is not there. */
  Map<String, String> of(Tally tally) {
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

  Map<String, String> of(Total total) {
    if (total instanceof CountedTotal counted) {
      return of(
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
    figures.put("yes", votes(hands, hands.yes()));
    figures.put("no", votes(hands, hands.no()));
    figures.put("abstain", votes(hands, hands.abstain()));
    return figures;
  }

  private String votes(HandTotal hands, Fraction sum) {
    return (hands.estimatedRows() == 0 ? "" : "≈ ") + words.decimal(sum);
  }

  /** What stands at the head of a figure's column. */
  String name(String field) {
    String[] parts = field.split(":", 3);
    return switch (parts[0]) {
      case "option" -> option(parts[1]);
      case "candidate" -> option(parts[1]) + " " + words.figure(parts[2]);
      case "ranking" -> field.substring("ranking:".length());
      default -> words.figure(field);
    };
  }

  /** The name of an option; those of a yes/no ballot in the record's language. */
  String option(String id) {
    String word = words.figure(id);
    return paper.options().stream()
        .filter(option -> option.id().equals(id) && word.equals(id))
        .map(BallotOption::name)
        .findFirst()
        .orElse(word);
  }
}
