package org.konvent.model.problem;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A command that was not carried out, as a value: why, and the facts a person needs to go on. It is
 * mapped once to {@code application/problem+json}.
 *
 * @param code what went wrong, stable for programs
 * @param details the values named in the code's text, such as {@code vote} or {@code deadline}
 */
public record Refusal(ProblemCode code, Map<String, Object> details) {

  public Refusal {
    Objects.requireNonNull(code, "code");
    details = Map.copyOf(details);
  }

  public static Refusal of(ProblemCode code) {
    return new Refusal(code, Map.of());
  }

  public static Refusal of(ProblemCode code, String name, Object value) {
    return new Refusal(code, Map.of(name, value));
  }

  /** This refusal with one more detail. */
  public Refusal with(String name, Object value) {
    Map<String, Object> more = new TreeMap<>(details);
    more.put(name, value);
    return new Refusal(code, more);
  }
}
