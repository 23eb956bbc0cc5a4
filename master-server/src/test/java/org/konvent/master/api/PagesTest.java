package org.konvent.master.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every page keeps to. */
@QuarkusTest
class PagesTest {

  /** Style and script inside a page, which the Content-Security-Policy forbids. */
  private static final Pattern INLINE =
      Pattern.compile("\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]+src=)|javascript:");

  @Inject TestCrew crew;

  @BeforeEach
  void convention() {
    crew.admin();
    crew.found();
  }

  @Test
  void whoeverIsNotSignedInIsLedThere_andComesBack() {
    given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .get("/console")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in?next=%2Fconsole"));
    given().accept("text/html").get("/sign-in?next=/console").then().statusCode(200);
    given()
        .accept("text/html")
        .get("/sign-in?next=//elsewhere.example")
        .then()
        .statusCode(200)
        .body(containsString("data-next=\"/\""));
  }

  @Test
  void pagesAreInTheReadersLanguage() {
    browser("MEDIA")
        .header("Accept-Language", "en")
        .get("/console")
        .then()
        .statusCode(200)
        .body(containsString("<html lang=\"en\""), containsString("Agenda"));
    browser("MEDIA")
        .header("Accept-Language", "en")
        .cookie("konvent-language", "de")
        .get("/console")
        .then()
        .body(containsString("<html lang=\"de\""));
  }

  @Test
  void noPageHasStyleOrScriptInside() {
    EndpointRoles.read().endpoints().stream()
        .filter(endpoint -> endpoint.startsWith("GET /") && !endpoint.contains("/api/"))
        .map(endpoint -> endpoint.substring("GET ".length()))
        .filter(path -> !path.startsWith("/live") && !path.contains("{"))
        .forEach(
            path ->
                assertThat(INLINE.matcher(browser("MEDIA").get(path).asString()).find())
                    .as(path)
                    .isFalse());
  }

  @Test
  void whatPeopleWriteIsText() {
    TestCrew.command(
            crew.with("MEDIA"),
            "/api/v1/agenda-items",
            Map.of(
                "fields",
                Map.of(
                    "title",
                    "<script>alert(1)</script>\"'",
                    "kind",
                    "MATTER",
                    "plannedMinutes",
                    5,
                    "visibility",
                    "PUBLIC")))
        .statusCode(200);
    String page = browser("MEDIA").get("/console").asString();
    assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
  }

  @Test
  void anAddressThatIsNotThereAnswersWithAPage() {
    browser("MEDIA").get("/nowhere").then().statusCode(404).body(containsString("<html lang"));
  }

  private RequestSpecification browser(String role) {
    return given().accept("text/html").header("Authorization", "Bearer " + crew.with(role));
  }
}
