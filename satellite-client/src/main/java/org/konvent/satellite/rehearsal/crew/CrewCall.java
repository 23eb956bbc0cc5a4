package org.konvent.satellite.rehearsal.crew;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Brings the crew together: accounts for everybody, their roles, their sessions. */
public final class CrewCall {

  private static final int PASSWORD_BYTES = 12;

  private final MasterApi api;
  private final SecureRandom random;

  public CrewCall(MasterApi api, SecureRandom random) {
    this.api = api;
    this.random = random;
  }

  /** The administrator alone, by a token. */
  public Crew byToken(String token) {
    return new Crew(api, token);
  }

  /** The administrator alone, by name and password. */
  public Crew byPassword(String name, String password) {
    return new Crew(api, signIn(name, password));
  }

  /** Everybody else takes a seat; the convention must be founded, for it holds the roles. */
  public void assemble(Crew crew) {
    for (Seat seat : Seat.values()) {
      seat.account().ifPresent(account -> take(crew, seat, account));
    }
  }

  private void take(Crew crew, Seat seat, String account) {
    String password = password();
    makeAccount(crew, account, password);
    for (String role : seat.roles()) {
      crew.order(Seat.ADMIN, "/accounts/" + account + "/roles", Map.of("role", role));
    }
    crew.seat(seat, signIn(account, password));
  }

  /** An account of an earlier rehearsal gets a new password, which ends its sessions. */
  private static void makeAccount(Crew crew, String account, String password) {
    try {
      Map<String, String> wanted =
          Map.of("name", account, "displayName", account, "password", password);
      crew.ask(Seat.ADMIN, "/accounts", wanted);
    } catch (Refused e) {
      if (!e.is("account-exists")) {
        throw e;
      }
      crew.ask(Seat.ADMIN, "/accounts/" + account + "/password", Map.of("password", password));
    }
  }

  private String signIn(String name, String password) {
    JsonNode session =
        api.post(
            Optional.empty(),
            "/sessions",
            Map.of("name", name, "password", password, "bearer", true));
    return session.path("token").asText();
  }

  /** A password that nobody needs to know: good for this rehearsal only. */
  String password() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
