package org.konvent.model.command;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/**
 * Takes over what somebody wrote into a form: normalised to NFC, without blanks around it, within its
 * limit. The first field that does not do is remembered as the refusal.
 */
public final class WrittenFields {

  /** Characters of a first or last name. */
  public static final int NAME = 100;

  /** Characters of a title or a question. */
  public static final int TITLE = 300;

  /** Characters of a longer text. */
  public static final int TEXT = 8_000;

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./_-]{0,39}");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private Optional<Refusal> refusal = Optional.empty();

  /** What the first wrong field is refused with. */
  public Optional<Refusal> refusal() {
    return refusal;
  }

  /** Remembers a refusal, unless there is one. */
  public void refuse(ProblemCode code, String field) {
    refuse(Refusal.of(code, "field", field));
  }

  public String required(String field, String value, int limit) {
    String written = clean(field, value, limit);
    if (written.isEmpty()) {
      refuse(ProblemCode.FIELD_MISSING, field);
    }
    return written;
  }

  /** Blank is the same as absent. */
  public Optional<String> optional(String field, Optional<String> value, int limit) {
    return value.map(text -> clean(field, text, limit)).filter(text -> !text.isEmpty());
  }

  /** A code of a kind, a list or a motion text: letters, digits and {@code . / _ -}. */
  public String code(String field, String value) {
    String written = required(field, value, NAME);
    if (!CODE.matcher(written).matches()) {
      refuse(ProblemCode.FIELD_INVALID, field);
    }
    return written;
  }

  /** A whole number between these, both included. */
  public void within(String field, int value, int least, int most) {
    if (value < least || value > most) {
      refuse(Refusal.of(ProblemCode.FIELD_INVALID, "field", field).with("most", most));
    }
  }

  /**
   * The site that an act is for: a site's installation acts for itself only, the crew names one.
   */
  public String site(ConventionState state, Context context, Optional<String> named) {
    Optional<String> own = context.actor().site();
    String site = own.or(() -> named).orElse("");
    if (site.isEmpty()) {
      refuse(ProblemCode.FIELD_MISSING, "site");
    } else if (own.isPresent() && named.isPresent() && !named.equals(own)) {
      refuse(Refusal.of(ProblemCode.NOT_ALLOWED));
    } else if (state.sites().site(site).isEmpty()) {
      refuse(Refusal.of(ProblemCode.UNKNOWN_SITE, "site", site));
    }
    return site;
  }

  private void refuse(Refusal found) {
    refusal = refusal.or(() -> Optional.of(found));
  }

  private String clean(String field, String value, int limit) {
    String text = Normalizer.normalize(value == null ? "" : value, Normalizer.Form.NFC);
    String written = (limit < TEXT ? BLANKS.matcher(text).replaceAll(" ") : text).strip();
    if (written.codePointCount(0, written.length()) > limit) {
      refuse(new Refusal(ProblemCode.FIELD_TOO_LONG, Map.of("field", field, "most", limit)));
    }
    if (LONE_SURROGATE.matcher(written).find()) {
      refuse(ProblemCode.FIELD_INVALID, field);
    }
    return written;
  }
}
