package org.konvent.model.queue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which a contribution is entered, called and withdrawn: short, sayable, with a
 * check digit, such as {@code R-047-3}.
 *
 * @param list which list it is on; the letter takes part in the check digit
 * @param count from 1, in journal order per list
 */
public record EntryNumber(ListKind list, int count) {

  private static final Pattern WRITTEN =
      Pattern.compile("([RAG])[ -]?([0-9]{3,9})[ -]?([0-9])", Pattern.CASE_INSENSITIVE);

  public EntryNumber {
    if (count < 1) {
      throw new IllegalArgumentException("entry numbers start at 1, not " + count);
    }
  }

  /** As somebody typed it: blanks or nothing for the hyphens and small letters are the same. */
  public static Optional<EntryNumber> parse(String typed) {
    Matcher written = WRITTEN.matcher(typed.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    String canonical =
        (written.group(1) + "-" + written.group(2) + "-" + written.group(3))
            .toUpperCase(Locale.ROOT);
    int count = Integer.parseInt(written.group(2));
    return Optional.of(count)
        .filter(c -> c > 0)
        .map(c -> new EntryNumber(list(canonical.charAt(0)), c))
        .filter(number -> number.toString().equals(canonical));
  }

  private static ListKind list(char letter) {
    for (ListKind list : ListKind.values()) {
      if (list.letter() == letter) {
        return list;
      }
    }
    throw new IllegalArgumentException("no list has the letter " + letter);
  }

  @Override
  public String toString() {
    String digits = String.format(Locale.ROOT, "%03d", count);
    return list.letter() + "-" + digits + "-" + CheckDigit.of(list.seed(), digits);
  }
}
