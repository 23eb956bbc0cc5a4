package org.konvent.model.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Audience;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.verify.HonestDay;

class MinutesCsvTest {

  private static final Pattern CELL =
      Pattern.compile("(?:\\G|;|\r\n)(\"(?:[^\"]|\"\")*\"|[^;\"\r\n]+)");

  @Test
  void aRowForEachSiteAndVote_sitesPublishedTogetherInOne() {
    List<String> lines = written(HonestDay.read(Audience.CREW).whole()).lines().toList();

    assertThat(lines).hasSize(1 + 5 * 4 - 1);
    assertThat(lines.get(0)).startsWith("\ufeffconvention;rehearsal;vote;");
    assertThat(lines).filteredOn(line -> line.contains(";COMBINED;true;")).hasSize(1);
    assertThat(lines).filteredOn(line -> line.contains(";LAPSED;false;")).hasSize(1);
  }

  @Test
  void everyLineHasAsManyCellsAsTheHead() {
    List<String> lines = written(HonestDay.read(Audience.CREW).whole()).lines().toList();

    assertThat(lines).allMatch(line -> cells(line) == cells(lines.get(0)));
  }

  @Test
  void noCellBeginsLikeAFormula() {
    String table = written(HostileRecord.minutes());

    assertThat(table)
        .contains("\"'=HYPERLINK(\"\"http://example.org\"\";\"\"Ja\"\")\"")
        .contains(";'+1;", ";'-1;", ";'@SUM(A1);", "\"'\t=1\"");
    List<String> cells = CELL.matcher(table).results().map(cell -> cell.group(1)).toList();
    assertThat(cells)
        .hasSizeGreaterThan(2 * 40)
        .noneMatch(cell -> cell.matches("(?s)\"?[=+@\\s-].*"));
  }

  private static long cells(String line) {
    return line.chars().filter(c -> c == ';').count();
  }

  private static String written(Minutes minutes) {
    StringBuilder table = new StringBuilder();
    MinutesCsv.write(minutes, table);
    return table.toString();
  }
}
