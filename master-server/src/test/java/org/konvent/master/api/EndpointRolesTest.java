package org.konvent.master.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint with every role, against the hand-written table {@code endpoint-roles.txt}. Allowed
 * means that the request gets past the roles, whatever becomes of it then.
 */
@QuarkusTest
class EndpointRolesTest {

  /** What takes a signed note instead of JSON. */
  private static final Set<String> NOTES =
      Set.of(
          "/api/v1/statements",
          "/api/v1/log/cosignatures",
          "/api/v1/log/held",
          "/api/v1/log/mirrored");

  @Inject TestCrew crew;

  private EndpointRoles table;

  @BeforeEach
  void convention() {
    crew.admin();
    crew.found();
    table = EndpointRoles.read();
  }

  @Test
  void everyEndpointOfTheDocumentIsInTheTable_andNoOther() throws Exception {
    assertThat(table.endpoints()).containsExactlyInAnyOrderElementsOf(documented());
  }

  @Test
  void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
    List<String> differences = new ArrayList<>();
    for (String endpoint : table.endpoints()) {
      for (String role : EndpointRoles.ROLES) {
        int status = call(endpoint, role);
        boolean refused = status == 401 || status == 403;
        if (refused == table.isAllowed(endpoint, role)) {
          differences.add(endpoint + " as " + role + " answers " + status);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private int call(String endpoint, String role) {
    String method = endpoint.substring(0, endpoint.indexOf(' '));
    String path =
        endpoint
            .substring(endpoint.indexOf(' ') + 1)
            .replaceAll("\\{(vote|ticket|seq)}", "9")
            .replaceAll("\\{[a-zA-Z]+}", "none");
    if (EndpointRoles.isStream(endpoint)) {
      return new EveryGet(role.equals("NOBODY") ? null : crew.holding(role)).opened(path);
    }
    RequestSpecification request =
        role.equals("NOBODY")
            ? given().contentType("application/json")
            : TestCrew.as(method.equals("DELETE") ? crew.anew(role) : crew.holding(role));
    if (method.equals("POST") && NOTES.contains(path)) {
      request.contentType("text/plain").body("no note");
    } else if (method.equals("POST")) {
      request.body("{\"surely-no-field\":0}");
    }
    return request.request(method, path).statusCode();
  }

  private static Set<String> documented() throws Exception {
    JsonNode document =
        new ObjectMapper(new YAMLFactory()).readTree(given().get("/api/v1/openapi").asString());
    Set<String> endpoints = new TreeSet<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            endpoints.add(
                                method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
    return endpoints;
  }
}
