package org.konvent.model.problem;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks the text fields of a command, one after the other; the first that fails is the refusal.
 *
 * <pre>{@code FieldRules.of().id("site", site).text("name", name, 200).refusal()}</pre>
 */
public final class FieldRules {

  /** Longest name of a site, a person or a convention. */
  public static final int NAME = 200;

  /** Longest ground or note. */
  public static final int GROUND = 1_000;

  private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Optional<Refusal> first = Optional.empty();

  private FieldRules() {}

  public static FieldRules of() {
    return new FieldRules();
  }

  /** Text as it is kept: composed (NFC), without blanks around it; absent becomes empty. */
  public static String nfc(String typed) {
    return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
  }

  /** How names are compared: by their words, however they are composed, spaced or spelled big or small. */
  public static String plain(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    return BLANKS.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** Optional text as it is kept; blank becomes absent. */
  public static Optional<String> nfc(Optional<String> typed) {
    return typed == null ? Optional.empty() : typed.map(FieldRules::nfc).filter(t -> !t.isEmpty());
  }

  /** Something must be written, at most {@code longest} characters. */
  public FieldRules text(String field, String value, int longest) {
    if (value == null || value.isBlank()) {
      return fail(Refusal.of(ProblemCode.FIELD_MISSING, "field", field));
    }
    return within(field, value, longest);
  }

  /** Something may be written, at most {@code longest} characters. */
  public FieldRules optional(String field, Optional<String> value, int longest) {
    return value.map(text -> within(field, text, longest)).orElse(this);
  }

  /** Something must be chosen. */
  public FieldRules chosen(String field, Object value) {
    return value == null ? fail(Refusal.of(ProblemCode.FIELD_MISSING, "field", field)) : this;
  }

  /** Why it is done must be written. */
  public FieldRules ground(String value) {
    if (value == null || value.isBlank()) {
      return fail(Refusal.of(ProblemCode.GROUND_MISSING));
    }
    return within("ground", value, GROUND);
  }

  /** A stable short name: 1 to 40 of {@code a-z 0-9 -}, no hyphen at its ends. */
  public FieldRules id(String field, String value) {
    if (value == null || value.isEmpty()) {
      return fail(Refusal.of(ProblemCode.FIELD_MISSING, "field", field));
    }
    return holds(field, ID.matcher(value).matches());
  }

  /** A rule of this field's own. */
  public FieldRules holds(String field, boolean valid) {
    return valid ? this : fail(Refusal.of(ProblemCode.FIELD_INVALID, "field", field));
  }

  /** The first field that failed; empty where all fit. */
  public Optional<Refusal> refusal() {
    return first;
  }

  private FieldRules within(String field, String value, int longest) {
    if (value.codePointCount(0, value.length()) > longest) {
      return fail(Refusal.of(ProblemCode.FIELD_TOO_LONG, "field", field).with("longest", longest));
    }
    return this;
  }

  private FieldRules fail(Refusal refusal) {
    if (first.isEmpty()) {
      first = Optional.of(refusal);
    }
    return this;
  }
}
