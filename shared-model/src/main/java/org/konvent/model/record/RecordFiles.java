package org.konvent.model.record;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names and limits of a bundle's files. */
public final class RecordFiles {

  /** The signed manifest, the last file of the zip. */
  public static final String MANIFEST = "manifest.note";

  /** The journal's lines, byte for byte. */
  public static final String ENTRIES = "entries.ndjson";

  /** Sealed parts that were disclosed to whoever made the bundle, by entry. */
  public static final String PARTS = "parts.ndjson";

  /** The master's checkpoints as they were seen, by size, with the cosignatures known under them. */
  public static final String CHECKPOINTS = "checkpoints.ndjson";

  /** The signed statements with their receipts. */
  public static final String STATEMENTS = "statements.ndjson";

  /** The totals as the minute-taker heard them announced. */
  public static final String HEARD = "heard.ndjson";

  /** Files that every bundle has. */
  public static final Set<String> REQUIRED = Set.of(ENTRIES, PARTS, CHECKPOINTS, STATEMENTS, HEARD);

  /** The most files a bundle has, the manifest included. */
  public static final int MAX_FILES = 64;

  /** The most bytes of one file, unpacked. */
  public static final long MAX_BYTES = 1L << 31;

  /** The most bytes of one line, without its newline. */
  public static final int MAX_LINE = 1 << 21;

  private static final Pattern MINUTES = Pattern.compile("minutes-([1-9][0-9]{0,8})\\.json");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  private RecordFiles() {}

  /** The file with what was written down at a site when it sealed a version of its minutes. */
  public static String minutes(int version) {
    return "minutes-" + version + ".json";
  }

  /** Which version of the minutes a file holds; empty for all other files. */
  public static Optional<Integer> minutesVersion(String name) {
    return Optional.of(MINUTES.matcher(name))
        .filter(Matcher::matches)
        .map(found -> Integer.valueOf(found.group(1)));
  }

  /** Whether a bundle may hold a file of this name; folders it has none. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }
}
