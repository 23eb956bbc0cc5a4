package org.konvent.web.page;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in a page is text: never markup, and nothing in it turns the direction of what follows, so that no name
 * makes 21 out of its 12 votes. The printed minutes leave the same characters out.
 */
final class PlainText extends HtmlEscaper {

  private static final Pattern TURNING = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

  private PlainText() {
    super(List.of("text/html"));
  }

  @Override
  public String map(Object result, Expression expression) {
    return TURNING.matcher(super.map(result, expression)).replaceAll("");
  }

  /** Before the escaper that Qute brings. */
  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 1;
  }

  /** Makes it known to the templates. */
  @ApplicationScoped
  static class Installer {
    void install(@Observes EngineBuilder engine) {
      engine.addResultMapper(new PlainText());
    }
  }
}
