package org.konvent.web.problem;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.konvent.model.problem.Refusal;
import org.konvent.model.wire.Problem;

/** The code itself as the title, where an application brings no texts. */
@DefaultBean
@ApplicationScoped
public class PlainWording implements ProblemWording {

  @Override
  public Problem word(Refusal refusal, Locale language) {
    String code = refusal.code().code();
    return new Problem(
        "https://konvent.example/problems/" + code,
        code,
        code.replace('-', ' '),
        refusal.code().status(),
        refusal.details().toString(),
        refusal.details());
  }
}
