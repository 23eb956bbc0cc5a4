package org.konvent.system.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.konvent.model.journal.ModelJson;

/** What a master or a satellite answered. */
public record Reply(int status, String contentType, String text) {

  /** Whether it was carried out. */
  public boolean done() {
    return status >= 200 && status < 300;
  }

  /** This, where it was carried out; otherwise {@link IllegalStateException} with the answer. */
  public Reply orFail() {
    if (!done()) {
      throw new IllegalStateException("refused with " + status + ": " + text);
    }
    return this;
  }

  /** Code of the problem, where it is one; empty otherwise. */
  public String problem() {
    boolean problem = contentType.startsWith("application/problem+json");
    return problem ? json().path("code").asText() : "";
  }

  public JsonNode json() {
    return Json.read(text);
  }

  /** As a record of the wire. */
  public <T> T as(Class<T> type) {
    return ModelJson.read(text.getBytes(StandardCharsets.UTF_8), type);
  }

  /** A field of the open part of the first entry that was journalled. */
  public JsonNode fact(String field) {
    return json().path("entries").path(0).path("open").path(field);
  }
}
