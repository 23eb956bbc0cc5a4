package org.konvent.satellite.rehearsal.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.Phrase;

/** A file with one line of column names and one line per site. */
final class CsvTable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final List<String> columns;
  private final List<CsvLine> lines;

  private CsvTable(Path file, List<String> columns, List<CsvLine> lines) {
    this.file = file;
    this.columns = columns;
    this.lines = lines;
  }

  /** Reads a file whose first columns are these. */
  static CsvTable read(Path file, List<String> expected) {
    List<CSVRecord> records = records(file, text(file));
    if (records.isEmpty()) {
      throw InputProblem.in(file, Phrase.of("table-empty"));
    }
    List<String> columns = Stream.of(records.get(0).values()).map(String::strip).toList();
    requireStart(file, columns, expected);
    requireDistinct(file, columns);
    List<CsvLine> lines =
        records.stream().skip(1).map(record -> line(file, columns, record)).toList();
    if (lines.isEmpty()) {
      throw InputProblem.in(file, Phrase.of("table-without-lines"));
    }
    return new CsvTable(file, columns, lines);
  }

  private static String text(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String read = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      return Normalizer.normalize(read, Normalizer.Form.NFC);
    } catch (NoSuchFileException e) {
      throw InputProblem.in(file, Phrase.of("no-such-file"));
    } catch (MalformedInputException e) {
      throw InputProblem.in(file, Phrase.of("not-utf8"));
    } catch (IOException e) {
      throw InputProblem.in(file, Phrase.of("cannot-be-read", e.getMessage()));
    }
  }

  private static List<CSVRecord> records(Path file, String text) {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    } catch (IOException | UncheckedIOException e) {
      throw InputProblem.in(file, Phrase.of("no-table", e.getMessage()));
    }
  }

  private static void requireStart(Path file, List<String> columns, List<String> expected) {
    for (int i = 0; i < expected.size(); i++) {
      String found = i < columns.size() ? columns.get(i) : "nothing";
      if (!found.equals(expected.get(i))) {
        throw InputProblem.at(
            file,
            1,
            String.valueOf(i + 1),
            Phrase.of("wrong-column", expected.get(i), found, String.join(",", expected)));
      }
    }
  }

  private static void requireDistinct(Path file, List<String> columns) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isEmpty() || !seen.add(columns.get(i))) {
        throw InputProblem.at(file, 1, String.valueOf(i + 1), Phrase.of("column-nameless"));
      }
    }
  }

  private static CsvLine line(Path file, List<String> columns, CSVRecord record) {
    // a field with line breaks would shift this; no field here has any
    long number = record.getRecordNumber();
    if (record.size() != columns.size()) {
      throw InputProblem.at(file, number, Phrase.of("wrong-width", record.size(), columns.size()));
    }
    return new CsvLine(file, number, columns, List.of(record.values()));
  }

  Path file() {
    return file;
  }

  List<String> columns() {
    return columns;
  }

  List<CsvLine> lines() {
    return lines;
  }
}
