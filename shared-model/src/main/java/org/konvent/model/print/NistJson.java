package org.konvent.model.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Objects and texts as NIST SP 1500-100 wants them: each names its type. */
record NistJson(JsonGenerator out, String language) {

  private static final String PREFIX = "ElectionResults.";

  /** What stands inside an object or a list. */
  interface Body {
    void write() throws IOException;
  }

  NistJson object(String type, Body body) throws IOException {
    out.writeStartObject();
    out.writeStringField("@type", PREFIX + type);
    body.write();
    out.writeEndObject();
    return this;
  }

  NistJson list(String name, Body body) throws IOException {
    out.writeArrayFieldStart(name);
    body.write();
    out.writeEndArray();
    return this;
  }

  NistJson field(String name, String value) throws IOException {
    out.writeStringField(name, value);
    return this;
  }

  NistJson field(String name, long value) throws IOException {
    out.writeNumberField(name, value);
    return this;
  }

  NistJson field(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
    return this;
  }

  NistJson texts(String name, String text) throws IOException {
    out.writeFieldName(name);
    return object(
        "InternationalizedText",
        () ->
            list(
                "Text",
                () ->
                    object(
                        "LanguageString",
                        () -> field("Content", text).field("Language", language))));
  }

  NistJson counted() throws IOException {
    return list(
        "CountStatus",
        () -> object("CountStatus", () -> field("Status", "completed").field("Type", "total")));
  }
}
