package org.konvent.satellite.station;

import org.konvent.model.tally.DraftRefusal;
import org.konvent.model.tally.Findings;

/** A step at the tally desk that is not possible; nothing changed. */
public final class DeskRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Findings findings;

  private DeskRefused(String code, Findings findings) {
    super(code + (findings.all().isEmpty() ? "" : " " + findings.rules()));
    this.code = code;
    this.findings = findings;
  }

  static DeskRefused because(String code) {
    return new DeskRefused(code, new Findings(java.util.List.of()));
  }

  static DeskRefused because(DraftRefusal reason, Findings findings) {
    return new DeskRefused(kebab(reason.name()), findings);
  }

  /** Stable for programs, such as {@code same-person}. */
  public String code() {
    return code;
  }

  /** What the plausibility rules found, where they are the reason. */
  public Findings findings() {
    return findings;
  }

  private static String kebab(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
