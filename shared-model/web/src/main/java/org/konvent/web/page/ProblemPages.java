package org.konvent.web.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.wire.Problem;
import org.konvent.model.wire.ProblemTexts;

/** What somebody sees in a browser who asks for a page and does not get it. */
@ApplicationScoped
public class ProblemPages {

  /** Where people sign in. */
  public static final String SIGN_IN = "/sign-in";

  private final Template template;

  public ProblemPages(@Location("problem") Template template) {
    this.template = template;
  }

  /** Whether a person asks with a browser, and not a program or a script. */
  public static boolean isWanted(RoutingContext request) {
    String accept = request.request().getHeader("Accept");
    return request.request().method() == HttpMethod.GET
        && accept != null
        && accept.contains("text/html");
  }

  /** Whether it leads to signing in. */
  public static boolean leadsToSignIn(Refusal refusal) {
    return refusal.code() == ProblemCode.NOT_SIGNED_IN;
  }

  /** Where to sign in and come back from there. */
  public static String signIn(RoutingContext request) {
    return SIGN_IN + "?next=" + URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8);
  }

  public String page(RoutingContext request, Refusal refusal) {
    Problem problem = ProblemTexts.render(refusal, Language.of(request).locale());
    Shell shell = Shell.plain(request, problem.title(), 0);
    return template
        .data("shell", shell, "problem", problem)
        .setLocale(shell.language().locale())
        .render();
  }
}
