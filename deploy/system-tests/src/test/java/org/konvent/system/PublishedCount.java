package org.konvent.system;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A published table of a count, read without any code of the applications. */
record PublishedCount(Path file, Map<String, Map<String, Integer>> rows) {

  static final String TOTAL = "TOTAL";
  private static final int FIRST_OPTION = 5;

  static PublishedCount of(String resource) throws IOException {
    Path file = path(resource);
    List<String> lines = Files.readAllLines(file);
    String[] columns = lines.get(0).split(",");
    Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",");
      Map<String, Integer> row = new LinkedHashMap<>();
      for (int i = 1; i < columns.length; i++) {
        row.put(columns[i], Integer.valueOf(values[i]));
      }
      rows.put(values[0], row);
    }
    return new PublishedCount(file, rows);
  }

  private static Path path(String resource) {
    try {
      return Path.of(PublishedCount.class.getResource("/" + resource).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> sites() {
    return rows.keySet().stream().filter(name -> !name.equals(TOTAL)).toList();
  }

  /** The figures after {@code entitled}, by the names of their columns. */
  Map<String, Integer> figures(String site) {
    Map<String, Integer> figures = new LinkedHashMap<>(rows.get(site));
    figures.remove("entitled");
    return figures;
  }

  List<String> options() {
    List<String> columns = new ArrayList<>(rows.get(TOTAL).keySet());
    return columns.subList(FIRST_OPTION - 1, columns.size());
  }
}
