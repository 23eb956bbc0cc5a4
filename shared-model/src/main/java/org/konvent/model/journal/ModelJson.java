package org.konvent.model.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Map;
import org.konvent.model.log.CanonicalJson;
import org.konvent.model.log.Hash;

/**
 * How records of the model become JSON and come back: strict (unknown fields, duplicates, fractions
 * for integers and strings for numbers are refused), absent values left out, and on the way out
 * always through the canonical form.
 */
public final class ModelJson {

  private static final ObjectMapper MAPPER = configured(JsonMapper.builder().build());
  private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

  private ModelJson() {}

  /** Makes a mapper as strict as the model's own; the servers apply it to theirs. */
  public static ObjectMapper configured(ObjectMapper mapper) {
    SimpleModule hashes = new SimpleModule("konvent-hash");
    hashes.addSerializer(Hash.class, ToStringSerializer.instance);
    hashes.addDeserializer(Hash.class, new HashDeserializer());
    mapper.registerModule(new Jdk8Module()).registerModule(hashes);
    // Questions such as isOpen() are no components of a record.
    mapper.setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE);
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    for (LogicalType number : new LogicalType[] {LogicalType.Integer, LogicalType.Boolean}) {
      mapper
          .coercionConfigFor(number)
          .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
          .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    return mapper;
  }

  /** The canonical bytes of a record. */
  public static byte[] canonical(Object value) {
    return CanonicalJson.write(tree(value));
  }

  /** The record as maps, lists, strings, integers and booleans. */
  public static Map<String, Object> tree(Object value) {
    return MAPPER.convertValue(value, TREE);
  }

  /**
   * The record from its tree.
   *
   * @throws UnreadableJson where the tree does not fit the type, with the place in its message
   */
  public static <T> T fromTree(Object tree, Class<T> type) {
    try {
      return MAPPER.convertValue(tree, type);
    } catch (IllegalArgumentException e) {
      throw new UnreadableJson(e.getMessage(), e);
    }
  }

  /**
   * The record from canonical bytes.
   *
   * @throws UnreadableJson where the bytes do not fit the type
   */
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UnreadableJson(e.getOriginalMessage(), e);
    } catch (java.io.IOException e) {
      throw new UnreadableJson(e.getMessage(), e);
    }
  }
}
