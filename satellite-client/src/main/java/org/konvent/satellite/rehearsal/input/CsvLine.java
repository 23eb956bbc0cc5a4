package org.konvent.satellite.rehearsal.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.Phrase;

/** One line of a table; every value that cannot be used says where it stands. */
record CsvLine(Path file, long number, List<String> columns, List<String> values) {

  private static final int LARGEST = 9_999_999;

  /** A name, never empty. */
  String text(String column) {
    String value = value(column);
    if (value.isEmpty()) {
      throw problem(column, Phrase.of("name-empty"));
    }
    return value;
  }

  /** A count. */
  int count(String column) {
    return optionalCount(column).orElseThrow(() -> problem(column, Phrase.of("count-empty")));
  }

  /** A count, or nothing where the field is empty. */
  Optional<Integer> optionalCount(String column) {
    String value = value(column);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!value.matches("[0-9]{1,7}")) {
      throw problem(column, Phrase.of("no-count", value, LARGEST));
    }
    return Optional.of(Integer.valueOf(value));
  }

  InputProblem problem(String column, Phrase what) {
    String where = "%d (%s)".formatted(columns.indexOf(column) + 1, column);
    return InputProblem.at(file, number, where, what);
  }

  private String value(String column) {
    return values.get(columns.indexOf(column)).strip();
  }
}
