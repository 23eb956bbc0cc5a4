package org.konvent.satellite.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.journal.ModelJson;

/** Who is signed in at this satellite; kept, so that a restart in the middle of a vote signs nobody out. */
@ApplicationScoped
public class Sessions {

  private static final String SETTING = "sessions";
  private static final long LONGEST = Duration.ofHours(18).toMillis();

  private final LocalStation local;
  private Map<String, Session> all;

  /**
   * @param until wall clock of the device; whoever forgets to sign out is so the next day
   */
  record Session(String name, Set<Seat> seats, long until) {}

  private record Stored(Map<String, Session> sessions) {}

  public Sessions(LocalStation local) {
    this.local = local;
  }

  /** Begins one; its token goes into the cookie. */
  synchronized String begin(String name, Set<Seat> seats) {
    String token = Tokens.random();
    long now = local.wallMillis();
    all().values().removeIf(session -> session.until < now);
    all().put(Tokens.hash(token), new Session(name, seats, now + LONGEST));
    save();
    return token;
  }

  synchronized Optional<Visitor> visitor(String token) {
    String id = Tokens.hash(token);
    return Optional.ofNullable(all().get(id))
        .filter(session -> session.until >= local.wallMillis())
        .map(session -> new Visitor(Optional.of(session.name), id, session.seats));
  }

  synchronized void end(String id) {
    if (all().remove(id) != null) {
      save();
    }
  }

  private Map<String, Session> all() {
    if (all == null) {
      all =
          local
              .store()
              .setting(SETTING)
              .map(json -> ModelJson.read(json.getBytes(UTF_8), Stored.class).sessions())
              .map(HashMap::new)
              .orElseGet(HashMap::new);
    }
    return all;
  }

  private void save() {
    String json = new String(ModelJson.canonical(new Stored(all)), UTF_8);
    local.store().putSettings(Map.of(SETTING, json));
  }
}
