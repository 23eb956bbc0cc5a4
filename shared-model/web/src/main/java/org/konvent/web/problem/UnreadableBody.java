package org.konvent.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/** What Jackson could not read, as a refusal that names the field, never the value. */
public final class UnreadableBody {

  private UnreadableBody() {}

  public static Refusal refusal(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return Refusal.of(ProblemCode.UNKNOWN_FIELD, "field", path(unknown));
    }
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Refusal.of(ProblemCode.MALFORMED_REQUEST, "field", path(mapping));
    }
    Refusal refusal = Refusal.of(ProblemCode.MALFORMED_REQUEST, "field", "body");
    return e.getLocation() == null
        ? refusal
        : refusal
            .with("line", e.getLocation().getLineNr())
            .with("column", e.getLocation().getColumnNr());
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream().map(UnreadableBody::step).collect(Collectors.joining("."));
  }

  private static String step(JsonMappingException.Reference step) {
    return step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
  }
}
