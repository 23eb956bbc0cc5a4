package org.konvent.model.verify;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** A report for people, in German or English. */
public final class ReportText {

  private static final String BUNDLE = "org.konvent.model.verify.checks";

  private final ResourceBundle words;
  private final StringBuilder text = new StringBuilder();

  private ReportText(Locale language) {
    words =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            ReportText.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * @param language {@code de} or {@code en}
   */
  public static String of(Report report, String language) {
    Locale reader = language.startsWith("de") ? Locale.GERMAN : Locale.ENGLISH;
    return new ReportText(reader).write(report);
  }

  private String write(Report report) {
    line(say("result." + report.result().name()));
    if (report.rehearsal()) {
      line(say("rehearsal"));
    }
    report.convention().ifPresent(id -> line(say("convention") + ": " + id));
    report.logKey().ifPresent(key -> line(say("log-key") + ": " + key));
    report.root().ifPresent(root -> line(say("journal", report.entries(), root)));
    line(say("bundles") + ": " + String.join(", ", report.bundles()));
    if (!report.missing().isEmpty()) {
      line(say("missing") + ": " + String.join(", ", report.missing()));
    }
    report.findings().forEach(this::finding);
    report.votes().forEach(this::vote);
    return text.toString();
  }

  private void finding(Finding finding) {
    line("");
    line("%s %s  %s".formatted(say("level." + finding.level()), finding.id(), say(finding.id())));
    String place =
        List.of(
                named("vote", finding.vote()),
                named("site", finding.site()),
                named("entry", finding.entry()),
                named("position", statement(finding)),
                named("bundle", finding.bundle()),
                named("file", finding.file()))
            .stream()
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    line("  " + place);
    finding.detail().forEach(this::detail);
  }

  private static Optional<String> statement(Finding finding) {
    return finding.installation().map(name -> name + " " + finding.position().orElse(0L));
  }

  private Optional<String> named(String key, Optional<?> value) {
    return value.map(it -> say(key) + " " + it);
  }

  private void detail(String name, String value) {
    line("    " + name + ": " + value.strip().replace("\n", "\n      "));
  }

  private void vote(VoteResult vote) {
    line("");
    String corrected = vote.corrected() ? " (" + say("corrected") + ")" : "";
    line("%s %d: %s%s".formatted(say("vote"), vote.vote(), vote.subject(), corrected));
    line("  " + figures(vote.total()));
    line(
        "  %s  [%s]  %s"
            .formatted(
                vote.announced().orElse("–"),
                vote.formula().orElse(say("hidden")),
                vote.figures().orElse(""))
            .stripTrailing());
    vote.flipDistance().ifPresent(flip -> line("  " + say("flip") + ": " + flip));
    vote.lower()
        .ifPresent(
            lower -> line("  " + say("band") + ": " + lower + " … " + vote.upper().orElse("–")));
  }

  private static String figures(Map<String, String> total) {
    return total.entrySet().stream()
        .map(one -> one.getKey().replace("option:", "") + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  private String say(String key, Object... values) {
    String pattern = words.getString(key);
    if (values.length == 0) {
      return pattern;
    }
    Object[] texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(pattern, Locale.ROOT).format(texts);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
