package org.konvent.satellite.rehearsal.crew;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the master recorded for a command. */
public record Orders(JsonNode reply) {

  /** Number of entries in the journal afterwards. */
  public long size() {
    return reply.path("size").asLong();
  }

  /** A field of the first recorded entry of a kind. */
  public JsonNode recorded(String kind, String field) {
    return find(kind)
        .map(open -> open.path(field))
        .orElseThrow(
            () -> new IllegalStateException("the master recorded no " + kind + ": " + reply));
  }

  /** Position of the first recorded entry of a kind. */
  public long position(String kind) {
    return entries()
        .filter(entry -> entry.path("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("the master recorded no " + kind + ": " + reply))
        .path("seq")
        .asLong();
  }

  /** The open part of the first recorded entry of a kind. */
  public Optional<JsonNode> find(String kind) {
    return entries()
        .filter(entry -> entry.path("kind").asText().equals(kind))
        .map(entry -> entry.path("open"))
        .findFirst();
  }

  private Stream<JsonNode> entries() {
    return StreamSupport.stream(reply.path("entries").spliterator(), false);
  }
}
