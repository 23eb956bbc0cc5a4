package org.konvent.model.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of words set in columns of plain text: the first and the last to the left, figures to the right. */
final class TextTable {

  private static final String INDENT = "  ";
  private static final String GAP = "  ";
  private final List<List<String>> lines = new ArrayList<>();

  /** Adds a line; every line has as many words as the first. */
  TextTable line(List<String> words) {
    if (!lines.isEmpty() && lines.get(0).size() != words.size()) {
      throw new IllegalArgumentException("a table's lines have the same number of columns");
    }
    lines.add(List.copyOf(words));
    return this;
  }

  @Override
  public String toString() {
    return lines.stream().map(this::set).collect(Collectors.joining());
  }

  private String set(List<String> words) {
    String line =
        IntStream.range(0, words.size())
            .mapToObj(column -> pad(words.get(column), column, words.size()))
            .collect(Collectors.joining(GAP));
    return INDENT + line.stripTrailing() + "\n";
  }

  private String pad(String word, int column, int columns) {
    String space = " ".repeat(width(column) - length(word));
    boolean left = column == 0 || column == columns - 1;
    return left ? word + space : space + word;
  }

  private int width(int column) {
    return lines.stream().mapToInt(words -> length(words.get(column))).max().orElse(0);
  }

  private static int length(String word) {
    return word.codePointCount(0, word.length());
  }
}
