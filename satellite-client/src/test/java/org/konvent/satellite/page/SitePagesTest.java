package org.konvent.satellite.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Audience;
import org.konvent.model.tally.BallotPaper;
import org.konvent.satellite.local.Addresses;
import org.konvent.satellite.local.MinutesBook;
import org.konvent.web.record.RecordFormat;

/** The pages of a satellite, over HTTP; it is set up through its own set-up page. */
@QuarkusTest
class SitePagesTest {

  private static final String FIRST =
      "{\"tally\":{\"form\":\"COUNTED\",\"singleCheck\":false,\"slips\":{\"present\":6513,\"issued\":6363,\"cast\":6363,"
          + "\"invalid\":0,\"valid\":6363},\"options\":[{\"option\":\"yes\",\"count\":2627},"
          + "{\"option\":\"no\",\"count\":3436},{\"option\":\"abstain\",\"count\":300}]}%s}";

  private static final int NOTES = 100;

  @TestHTTPResource URI satellite;
  @Inject Addresses addresses;
  @Inject SiteMoments moments;
  @Inject Trier trier;

  @BeforeEach
  void aSatelliteThatWasSetUpInABrowser() throws IOException {
    trier.isAtWork(browser("de"));
  }

  @Test
  void nobodyGetsInWithoutBeingAllowedTo_andABrowserIsLedToTheSignIn() {
    Browser stranger = browser("de");

    HttpResponse<String> page = stranger.open("/desk");
    HttpResponse<String> api = stranger.act("/api/v1/local/presence", "{}");

    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location").orElseThrow())
        .endsWith("/sign-in?next=%2Fdesk");
    assertThat(api.statusCode()).isEqualTo(401);
    assertThat(api.body()).contains("not-signed-in");
  }

  @Test
  void aWrongPinIsRefusedInTheReadersLanguage() {
    String wrong = "{\"name\":\"anna\",\"pin\":\"0000\"}";

    assertThat(browser("de").act("/api/v1/sessions", wrong).body()).contains("stimmt nicht");
    assertThat(browser("en").act("/api/v1/sessions", wrong).body()).contains("is wrong");
  }

  @Test
  void scriptsCannotReadTheCookies_andOtherSitesCannotSendThem() {
    HttpResponse<String> answer =
        browser("de").act("/api/v1/sessions", "{\"name\":\"anna\",\"pin\":\"1234\"}");

    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .containsIgnoringCase("HttpOnly")
        .contains("SameSite=Strict");
  }

  @Test
  void theTerminalMayOnlyAddAndWithdraw() {
    Browser terminal = browser("de");
    terminal.open(addresses.at("").terminal());

    assertThat(terminal.open("/terminal").statusCode()).isEqualTo(200);
    assertThat(terminal.cookies()).extracting(HttpCookie::getName).contains("konvent-terminal");
    assertThat(terminal.act("/api/v1/local/speeches", "{}").statusCode()).isEqualTo(200);
    assertThat(terminal.open("/desk").statusCode()).isEqualTo(403);
    assertThat(terminal.act("/api/v1/local/presence", "{}").statusCode()).isEqualTo(403);
    assertThat(terminal.act("/api/v1/local/votes/1/doubts", "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void theDisplayMayOnlyRead() {
    Browser screen = browser("de");
    screen.open(addresses.at("").display());

    assertThat(screen.open("/display").statusCode()).isEqualTo(200);
    assertThat(screen.act("/api/v1/local/speeches", "{}").statusCode()).isEqualTo(403);
    assertThat(screen.open("/papers").statusCode()).isEqualTo(403);
    assertThat(screen.open("/live?page=desk").statusCode()).isEqualTo(403);
  }

  @Test
  void whoTakesTheMinutesEntersNoFigures() {
    Browser taker = browser("de").signIn("mia", "1234");

    assertThat(taker.open("/minutes").statusCode()).isEqualTo(200);
    assertThat(taker.open("/desk").statusCode()).isEqualTo(403);
    assertThat(taker.act("/api/v1/local/presence", "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void whoTakesTheMinutesGetsThemAsAFileInEveryFormat_theLecternDoesNot() {
    Browser taker = browser("de").signIn("mia", "1234");
    taker.act("/api/v1/local/minutes/notes", "{\"text\":\"Ton war kurz weg\"}");

    for (RecordFormat format : RecordFormat.values()) {
      String path = "/api/v1/local/minutes/files/" + format.name().toLowerCase(Locale.ROOT);
      HttpResponse<String> file = taker.open(path);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Disposition"))
          .contains("attachment; filename=\"protokoll-trier." + format.suffix() + "\"");
      assertThat(file.body()).isNotEmpty();
    }
    String files = "/api/v1/local/minutes/files/";
    assertThat(taker.open(files + "html").body()).contains("Ton war kurz weg");
    assertThat(taker.open(files + "html?publication=true").body()).doesNotContain("Ton war");
    assertThat(taker.open(files + "doc").statusCode()).isEqualTo(404);
    Browser terminal = browser("de");
    terminal.open(addresses.at("").terminal());
    assertThat(terminal.open(files + "csv").statusCode()).isEqualTo(403);
  }

  @Test
  void aNoteThatIsSentAgainForWantOfAnAnswerIsWrittenOnce() {
    Browser taker = browser("de").signIn("mia", "1234");
    String notes = "/api/v1/local/minutes/notes";
    for (String command : List.of("note-1", "note-1", "note-2")) {
      assertThat(taker.actUnder(command, notes, "{\"text\":\"Zwischenruf\"}").statusCode())
          .isEqualTo(200);
    }

    assertThat(taker.open("/api/v1/local/minutes").body().split("Zwischenruf", -1)).hasSize(3);
  }

  @Test
  void whatIsOfferedIsWhatTheSiteSaidLast_beforeTheMainConventionHasIt() {
    Browser officer = browser("de").signIn("anna", "1234");
    String presence = "/api/v1/local/presence";
    assertThat(officer.act(presence, "{\"accredited\":731,\"present\":719}").statusCode())
        .isEqualTo(200);

    assertThat(officer.open("/presence").body())
        .contains("value=\"731\"")
        .contains("value=\"719\"");
  }

  @Test
  void momentsOfOneVersionShowTheSame_alsoWhileSomebodyWrites() throws Exception {
    Browser taker = browser("de").signIn("mia", "1234");
    var done = new AtomicBoolean();
    CompletableFuture<Map<Object, Set<MinutesBook.Book>>> looks =
        CompletableFuture.supplyAsync(
            () -> {
              var books = new HashMap<Object, Set<MinutesBook.Book>>();
              while (!done.get()) {
                var seen = moments.now(Audience.site("trier"));
                books
                    .computeIfAbsent(seen.version(), it -> new HashSet<>())
                    .add(seen.content().book());
              }
              return books;
            });

    for (int i = 0; i < NOTES; i++) {
      taker.act("/api/v1/local/minutes/notes", "{\"text\":\"Beifall\"}");
    }
    done.set(true);

    assertThat(looks.get())
        .hasSizeGreaterThan(1)
        .allSatisfy((version, books) -> assertThat(books).hasSize(1));
  }

  @Test
  void theSecondEntryIsBlindAndByAnotherPerson_andNoScreenShowsAnyFigure() {
    trier.hears(convention -> convention.open(7, BallotPaper.yesNo()));
    Browser desk = browser("de").signIn("anna", "1234");
    Browser screen = browser("de");
    String entries = "/api/v1/local/votes/7/tally/entries";

    assertThat(desk.act(entries, FIRST.formatted("")).statusCode()).isEqualTo(200);
    assertThat(desk.open("/desk").body()).contains("second-7").doesNotContain("2627");
    assertThat(desk.act(entries, FIRST.formatted("")).body()).contains("same-person");
    String ben = ",\"by\":\"ben\",\"pin\":\"1234\"";
    assertThat(desk.act(entries, FIRST.formatted(ben)).statusCode()).isEqualTo(200);
    assertThat(desk.open("/desk").body())
        .contains("Bist Du Dir sicher?")
        .contains("Ja 2627 · Nein 3436 · Enthaltung 300");
    assertThat(screen.open(addresses.at("").display()).body())
        .contains("data-layout")
        .doesNotContain("2627")
        .doesNotContain("3436");
  }

  @Test
  void aShowOfHandsIsReviewedAtOnce_andSavedBeforeItIsSent() {
    trier.hears(convention -> convention.open(8, BallotPaper.hands()));
    Browser desk = browser("de").signIn("ben", "1234");

    HttpResponse<String> entered =
        desk.act(
            "/api/v1/local/votes/8/tally/entries",
            "{\"review\":true,\"tally\":{\"form\":\"HAND\",\"present\":38,\"parts\":"
                + "{\"denominator\":4,\"yes\":3,\"no\":1}}}");
    HttpResponse<String> confirmed =
        desk.act(
            "/api/v1/local/votes/8/tally/confirmation", "{\"paperSaysSo\":{\"F107\":\"gezählt\"}}");

    assertThat(entered.body()).contains("\"state\":\"READY\"");
    assertThat(confirmed.statusCode()).isEqualTo(200);
    assertThat(desk.open("/desk").body()).contains("gesichert").contains("Ja 3/4 · Nein 1/4");
  }

  @Test
  void everyPageSpeaksBothLanguages_withoutInlineScriptOrStyle() {
    for (String language : List.of("de", "en")) {
      Browser officer = browser(language).signIn("anna", "1234");
      Browser taker = browser(language).signIn("mia", "1234");
      for (String path : List.of("/desk", "/presence", "/papers", "/papers/site-card")) {
        looksRight(officer.open(path), path, language);
      }
      looksRight(taker.open("/minutes"), "/minutes", language);
      for (String address :
          List.of(
              addresses.at("").terminal(),
              addresses.at("").display(),
              addresses.at("").lowerThird())) {
        looksRight(browser(language).open(address), address, language);
      }
      looksRight(browser(language).open("/sign-in"), "/sign-in", language);
    }
  }

  private static void looksRight(HttpResponse<String> page, String path, String language) {
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    assertThat(page.body())
        .as(path)
        .contains("<html lang=\"" + language + "\"")
        .doesNotContain(" style=")
        .doesNotContain("onclick=")
        .doesNotContain("<script>");
  }

  @Test
  void theSetUpPageKnowsTheWayToTheDevices() {
    Browser admin = browser("de");
    admin.open(addresses.at("").setUp());

    assertThat(admin.open("/set-up").body())
        .contains("Gesperrt für Trier")
        .contains(addresses.at("").terminal())
        .contains(addresses.at("").display());
  }

  @Test
  void whoSignsOutIsOut() {
    Browser officer = browser("de").signIn("anna", "1234");
    assertThat(officer.open("/desk").statusCode()).isEqualTo(200);

    officer.signOut();

    assertThat(officer.open("/desk").statusCode()).isEqualTo(303);
  }

  private Browser browser(String language) {
    return new Browser(satellite, language);
  }
}
