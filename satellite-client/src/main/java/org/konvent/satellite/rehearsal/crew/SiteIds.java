package org.konvent.satellite.rehearsal.crew;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes the short stable names that addresses and keys need from the names that people use. */
public final class SiteIds {

  private static final int LONGEST = 34;

  private final Set<String> taken = new HashSet<>();

  /** A name that was not given out before, such as {@code grafing-b-muenchen}. */
  public String next(String name) {
    String plain = plain(name);
    String id = plain;
    for (int i = 2; !taken.add(id); i++) {
      id = plain + "-" + i;
    }
    return id;
  }

  private static String plain(String name) {
    String lower =
        name.toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    String letters =
        Normalizer.normalize(lower, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = letters.substring(0, Math.min(LONGEST, letters.length()));
    String trimmed = cut.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "site" : trimmed;
  }
}
