package org.konvent.web.problem;

import java.util.Locale;
import org.konvent.model.problem.Refusal;
import org.konvent.model.wire.Problem;

/** Puts a refusal into words: title and detail of its code in the reader's language. */
public interface ProblemWording {
  Problem word(Refusal refusal, Locale language);
}
