package org.konvent.model.print;

/**
 * A cell of a table in text form (RFC 4180). What a spreadsheet could take for a formula gets an apostrophe in front,
 * so that a name can never make it compute or fetch anything.
 */
final class TableCell {

  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private TableCell() {}

  static String of(String text) {
    String harmless = isFormula(text) ? "'" + text : text;
    boolean plain =
        harmless
            .chars()
            .noneMatch(
                c -> c == '"' || c == ';' || c == ',' || c == '\n' || c == '\r' || c == '\t');
    return plain ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
  }

  /** By its first character that is no blank: some programs skip those. */
  private static boolean isFormula(String text) {
    String shown = text.replaceFirst("^[ \u00a0\u200b\ufeff]+", "");
    return !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
  }
}
