package org.konvent.master.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The API's document is committed, so that every change of the API is seen in a review. */
@QuarkusTest
class OpenApiTest {

  /** Set to write the file anew: {@code -Dkonvent.openapi.write=true}. */
  private static final String WRITE = "konvent.openapi.write";

  private static final Path COMMITTED = Path.of("../docs/reference/openapi.yaml");

  @Test
  void theCommittedDocumentIsTheServedOne() throws Exception {
    String served = given().get("/api/v1/openapi").asString();
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(COMMITTED, served);
    }
    assertThat(served).isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void everyOperationHasASummary_andEveryRequestAnExample() throws Exception {
    JsonNode document =
        new ObjectMapper(new YAMLFactory()).readTree(given().get("/api/v1/openapi").asString());
    List<String> lacking = new ArrayList<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        operation ->
                            check(document, path.getKey(), operation.getValue(), lacking)));
    assertThat(lacking).isEmpty();
  }

  private static void check(
      JsonNode document, String path, JsonNode operation, List<String> lacking) {
    if (!operation.hasNonNull("summary")) {
      lacking.add(path + " has no summary");
    }
    String ref = operation.at("/requestBody/content/application~1json/schema/$ref").asText("");
    if (!ref.isEmpty() && document.at(ref.substring(1) + "/example").isMissingNode()) {
      lacking.add(path + " has no example");
    }
  }
}
