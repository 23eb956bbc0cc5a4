package org.konvent.web.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.web.limit.BodyLimit;
import org.konvent.web.problem.RefusedException;
import org.konvent.web.problem.UnreadableBody;

/**
 * Makes a record from a JSON object and the parameters of the path: unknown and missing fields,
 * duplicates, wrong types and a path's parameter in the body are refused, each naming the field.
 */
public final class StrictBody {

  private static final ObjectMapper JSON = ModelJson.configured(JsonMapper.builder().build());

  private StrictBody() {}

  /**
   * @param body the request's bytes; empty stands for no fields
   * @throws RefusedException where it does not fit
   */
  public static <T extends Record> T read(byte[] body, Map<String, ?> path, Class<T> type) {
    ObjectNode fields = object(body);
    path.forEach((name, value) -> addFromPath(fields, name, String.valueOf(value), type));
    requireAll(fields, type);
    try {
      return JSON.treeToValue(fields, type);
    } catch (ValueInstantiationException e) {
      throw RefusedException.of(ProblemCode.MALFORMED_REQUEST, "field", "body");
    } catch (JsonProcessingException e) {
      throw new RefusedException(UnreadableBody.refusal(e));
    }
  }

  /** As above, without parameters in the path. */
  public static <T extends Record> T read(byte[] body, Class<T> type) {
    return read(body, Map.of(), type);
  }

  /** The JSON object itself, for readers that take it apart. */
  public static ObjectNode object(byte[] body) {
    if (body == null || body.length == 0) {
      return JSON.createObjectNode();
    }
    if (body.length > BodyLimit.MAX_BYTES) {
      throw RefusedException.of(ProblemCode.BODY_TOO_LARGE, "limit", BodyLimit.MAX_BYTES);
    }
    try {
      JsonNode node = JSON.readTree(body);
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw RefusedException.of(ProblemCode.MALFORMED_REQUEST, "field", "body");
    } catch (JsonProcessingException e) {
      throw new RefusedException(UnreadableBody.refusal(e));
    } catch (IOException e) {
      throw RefusedException.of(ProblemCode.MALFORMED_REQUEST, "field", "body");
    }
  }

  private static void addFromPath(ObjectNode fields, String name, String value, Class<?> type) {
    if (fields.has(name)) {
      throw RefusedException.of(ProblemCode.UNKNOWN_FIELD, "field", name);
    }
    if (isNumber(name, type)) {
      fields.put(name, number(value));
    } else {
      fields.put(name, value);
    }
  }

  private static long number(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new RefusedException(Refusal.of(ProblemCode.NOT_FOUND));
    }
  }

  private static boolean isNumber(String name, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getName().equals(name)) {
        return component.getType() == int.class || component.getType() == long.class;
      }
    }
    return false;
  }

  private static void requireAll(ObjectNode fields, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() != Optional.class && !fields.hasNonNull(component.getName())) {
        throw RefusedException.of(ProblemCode.FIELD_MISSING, "field", component.getName());
      }
    }
  }
}
