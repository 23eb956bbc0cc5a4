package org.konvent.master.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** An example for every schema of the API's document, from words that a convention would use. */
final class ApiExamples {

  private static final int DEEPEST = 12;
  private static final String SCHEMAS = "#/components/schemas/";

  private static final Map<String, Object> WORDS =
      Map.ofEntries(
          Map.entry("account", "eva"),
          Map.entry("act", "AnnulVote"),
          Map.entry("code", "7KQ2M9XA"),
          Map.entry("displayName", "Eva Muster"),
          Map.entry("expectedCurrent", "R-047-3"),
          Map.entry("fingerprint", "3f2a-90bc-11d4-7e05-a6c8"),
          Map.entry("firstName", "Eva"),
          Map.entry("ground", "Verbindung nach Trier unterbrochen"),
          Map.entry("id", "landesparteitag-2026"),
          Map.entry("installation", "trier"),
          Map.entry("item", "item-4"),
          Map.entry("lastName", "Muster"),
          Map.entry("minutes", 5),
          Map.entry("motion", "G-003-1"),
          Map.entry("motionKind", "motion"),
          Map.entry("mover", "Standort Trier"),
          Map.entry("name", "eva"),
          Map.entry("number", 2),
          Map.entry("option", "yes"),
          Map.entry("password", "ein langer Satz mit Punkt."),
          Map.entry("person", "p-7"),
          Map.entry("seconds", 60),
          Map.entry("site", "trier"),
          Map.entry("subject", "Antrag A-012-9 annehmen"),
          Map.entry("suffix", ""),
          Map.entry("text", "Der Parteitag möge beschließen …"),
          Map.entry("title", "Satzungsänderungen"),
          Map.entry("vote", 3));

  private final Map<String, Schema> schemas;

  ApiExamples(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** Gives every schema that is an object its example. */
  void add() {
    schemas.values().stream()
        .filter(schema -> schema.getExample() == null && isObject(schema))
        .forEach(schema -> schema.setExample(example("", schema, 0)));
  }

  private static boolean isObject(Schema schema) {
    return schema.getProperties() != null
        || (schema.getType() != null && schema.getType().contains(SchemaType.OBJECT));
  }

  private Object example(String field, Schema schema, int depth) {
    if (depth > DEEPEST || schema == null) {
      return Map.of();
    }
    if (schema.getRef() != null) {
      return example(field, schemas.get(schema.getRef().substring(SCHEMAS.length())), depth + 1);
    }
    if (schema.getAnyOf() != null && !schema.getAnyOf().isEmpty()) {
      return example(field, schema.getAnyOf().get(0), depth + 1); // it may also be absent
    }
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return schema.getEnumeration().get(0);
    }
    if (schema.getProperties() != null) {
      return object(schema, depth);
    }
    if (schema.getItems() != null) {
      return List.of(example(field, schema.getItems(), depth + 1));
    }
    return value(field, schema);
  }

  private Object object(Schema schema, int depth) {
    Map<String, Object> example = new LinkedHashMap<>();
    schema
        .getProperties()
        .forEach((name, property) -> example.put(name, example(name, property, depth + 1)));
    return example;
  }

  private static Object value(String field, Schema schema) {
    List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
    if (types.contains(SchemaType.INTEGER)) {
      return WORDS.get(field) instanceof Integer known ? known : Integer.valueOf(1);
    }
    if (types.contains(SchemaType.BOOLEAN)) {
      return true;
    }
    if (types.contains(SchemaType.STRING)) {
      return WORDS.get(field) instanceof String known ? known : field;
    }
    return Map.of();
  }
}
