package org.konvent.model.command.vote;

import java.text.Normalizer;
import java.util.Optional;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/** What people typed: normalised, bounded, and there where it must be. */
final class Texts {

  static final int LONGEST = 2_000;

  private Texts() {}

  static String clean(String text) {
    return text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  static Optional<Decision> groundProblem(String ground) {
    if (ground.isEmpty()) {
      return Optional.of(Decision.refuse(ProblemCode.GROUND_MISSING));
    }
    return lengthProblem("ground", ground);
  }

  static Optional<Decision> required(String field, String text) {
    if (text.isEmpty()) {
      return Optional.of(Decision.refuse(ProblemCode.FIELD_MISSING, "field", field));
    }
    return lengthProblem(field, text);
  }

  private static Optional<Decision> lengthProblem(String field, String text) {
    return text.length() <= LONGEST
        ? Optional.empty()
        : Optional.of(
            Decision.refuse(
                Refusal.of(ProblemCode.FIELD_TOO_LONG, "field", field).with("longest", LONGEST)));
  }
}
