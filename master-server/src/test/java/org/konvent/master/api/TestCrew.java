package org.konvent.master.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.konvent.master.account.AccountDesk;

/** A crew that signs in as people do: with names and passwords, over HTTP. */
@ApplicationScoped
public class TestCrew {

  public static final String ADMIN = "admin";
  public static final String PASSWORD = "correct horse battery";

  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final AccountDesk desk;

  public TestCrew(AccountDesk desk) {
    this.desk = desk;
  }

  /** The first administrator, made where there is none yet. */
  public String admin() {
    desk.createFirst(ADMIN, PASSWORD);
    return signedIn(ADMIN);
  }

  /** A token of an account that holds exactly this role, made where there is none yet. */
  public String with(String role) {
    if (!tokens.containsKey(role)) {
      String name = name(role);
      makeAccount(name);
      command(admin(), "/api/v1/accounts/" + name + "/roles", Map.of("role", role)).statusCode(200);
      tokens.put(role, signIn(name));
    }
    return tokens.get(role);
  }

  /** As {@link #with}, also for the roles that are not granted: administrator and site. */
  public String holding(String role) {
    return switch (role) {
      case "ADMIN" -> admin();
      case "SITE" -> site();
      default -> with(role);
    };
  }

  private String site() {
    if (!tokens.containsKey("SITE")) {
      tokens.put("SITE", new TestSite("some-site").added(admin(), 77).enrolled(admin()).signIn());
    }
    return tokens.get("SITE");
  }

  /** A session of its own, to be ended. */
  public String anew(String role) {
    String known = holding(role);
    return role.equals("SITE") ? known : signIn(role.equals("ADMIN") ? ADMIN : name(role));
  }

  public void makeAccount(String name) {
    as(admin())
        .body(Map.of("name", name, "displayName", name, "password", PASSWORD))
        .post("/api/v1/accounts")
        .then()
        .statusCode(201);
  }

  public String signIn(String name) {
    return signInAnswer(name, PASSWORD).then().statusCode(200).extract().path("token");
  }

  public static Response signInAnswer(String name, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("name", name, "password", password, "bearer", true))
        .post("/api/v1/sessions");
  }

  public static RequestSpecification as(String token) {
    return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
  }

  public static ValidatableResponse command(String token, String path, Object body) {
    return as(token)
        .header("Konvent-Command", UUID.randomUUID().toString())
        .body(body)
        .post(path)
        .then();
  }

  /** The test's convention, founded where there is none yet. */
  public void found() {
    if (as(admin()).get("/api/v1/convention").statusCode() != 200) {
      command(
              admin(),
              "/api/v1/convention",
              Map.of("id", "test-day", "name", "Testtag", "rehearsal", true))
          .statusCode(200);
    }
  }

  private static String name(String role) {
    return "the-" + role.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private String signedIn(String name) {
    return tokens.computeIfAbsent(name, this::signIn);
  }
}
