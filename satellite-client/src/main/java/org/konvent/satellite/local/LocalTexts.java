package org.konvent.satellite.local;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.wire.Problem;
import org.konvent.model.wire.ProblemTexts;
import org.konvent.web.page.Language;

/** What the local API refuses, in the reader's language: what happened, and what to do. */
final class LocalTexts {

  private static final String BUNDLE = "org.konvent.satellite.local.refusals";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private LocalTexts() {}

  static Problem problem(int status, String code, Map<String, Object> more, Language reader) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE, reader.locale(), LocalTexts.class.getClassLoader(), NO_FALLBACK);
    String[] text = texts.getString(code).split("\\|", 2);
    return new Problem("about:blank", code, text[0].strip(), status, detail(text, more), more);
  }

  /** A remainder that the texts cannot know, such as the rules that were violated, is named. */
  private static String detail(String[] text, Map<String, Object> more) {
    String what = text.length > 1 ? text[1].strip() : "";
    if (more.get("rules") instanceof List<?> rules && !rules.isEmpty()) {
      return what + " " + String.join(", ", rules.stream().map(String::valueOf).toList());
    }
    return what;
  }

  /** What the master refused, in the words of this site's reader. */
  static Problem translated(Problem problem, Language reader) {
    return code(problem.code())
        .map(code -> ProblemTexts.render(new Refusal(code, problem.more()), reader.locale()))
        .orElse(problem);
  }

  private static Optional<ProblemCode> code(String code) {
    String name = String.valueOf(code).toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(ProblemCode.values()).filter(it -> it.name().equals(name)).findFirst();
  }
}
