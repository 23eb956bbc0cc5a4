package org.konvent.system.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.konvent.model.journal.ModelJson;

/** Bodies as text and back. */
public final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** A map or a record of the model. */
  public static String of(Object body) {
    return new String(ModelJson.canonical(body), StandardCharsets.UTF_8);
  }

  /** Any JSON; {@link IllegalStateException} where it is none. */
  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON: " + text, e);
    }
  }
}
