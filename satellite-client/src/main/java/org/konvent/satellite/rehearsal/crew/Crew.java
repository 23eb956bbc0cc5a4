package org.konvent.satellite.rehearsal.crew;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The people at the crew's table, each signed in with their own account. */
public final class Crew {

  private final MasterApi api;
  private final Map<Seat, String> tokens = new ConcurrentHashMap<>();

  Crew(MasterApi api, String adminToken) {
    this.api = api;
    tokens.put(Seat.ADMIN, adminToken);
  }

  void seat(Seat seat, String token) {
    tokens.put(seat, token);
  }

  /** Somebody reads. */
  public JsonNode read(Seat by, String path) {
    return api.get(Optional.of(tokens.get(by)), path);
  }

  /** Somebody reads plain text. */
  public String readText(Seat by, String path) {
    return api.text(Optional.of(tokens.get(by)), path);
  }

  /** Somebody orders something; the answer says what was recorded. */
  public Orders order(Seat by, String path, Map<String, ?> content) {
    return new Orders(ask(by, path, content));
  }

  /** Somebody asks for something that is answered in its own form. */
  public JsonNode ask(Seat by, String path, Map<String, ?> content) {
    return api.post(Optional.of(tokens.get(by)), path, content);
  }
}
