package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.konvent.model.convention.Profile;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.process.MasterProcess;

class SignInIT {

  private static final String PASSWORD = "only-for-this-test";
  private static MasterProcess master;
  private static Chromium chromium;

  @BeforeAll
  static void start(@TempDir Path directory) {
    master = MasterProcess.embedded(directory);
    master.initialise(PASSWORD);
    master.start();
    House.found(master.address(), PASSWORD, Founding.test("signin", Profile.DEFAULT));
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    master.close();
  }

  @Test
  void aBrowserWithoutASessionIsLedToTheSignInAndBackToTheConsole() {
    try (Person chair = chromium.person("chair", "de-DE")) {
      chair.opens(master.address(), "/console");
      assertThat(chair.page().url()).contains("/sign-in");
      Look.at(chair, "anmelden");

      chair.types("Name", "chair").types("Passwort", PASSWORD).presses("Anmelden");

      chair.page().waitForURL("**/console");
      chair.sees("verbunden");
      Look.at(chair, "konsole-leer");
      assertThat(sessionCookies(chair))
          .isNotEmpty()
          .allSatisfy(
              cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite).hasToString("STRICT");
              });
      chair.opens(master.address(), "/nowhere").sees("Zur Startseite");
      Look.at(chair, "fehlerseite");
    }
  }

  @Test
  void aWrongPasswordSaysSoAndKeepsTheName() {
    try (Person chair = chromium.person("chair", "en-GB")) {
      chair.opens(master.address(), "/sign-in");
      chair.types("Name", "chair").types("Password", "not-this-one").presses("Sign in");

      chair.page().getByRole(AriaRole.ALERT).waitFor();
      Look.at(chair, "sign-in-refused");
      assertThat(chair.page().getByLabel("Name").inputValue()).isEqualTo("chair");
    }
  }

  /** A password belongs into no address; what is typed stays until it can be sent. */
  @Test
  void whoIsQuickerThanTheScriptsTellsNobodyWhatIsTyped() {
    try (Person chair = chromium.person("chair without scripts", "de-DE")) {
      chair.page().route("**/konvent.js*", Route::abort);
      chair.opens(master.address(), "/sign-in");
      String address = chair.page().url();
      chair.types("Name", "chair").types("Passwort", PASSWORD).presses("Anmelden");
      chair.page().getByLabel("Passwort").press("Enter");

      chair.page().waitForLoadState();
      assertThat(chair.page().url()).isEqualTo(address);
      assertThat(chair.page().getByLabel("Passwort").inputValue()).isEqualTo(PASSWORD);
      assertThat(chair.page().locator("form:not([method=dialog], [action])").count()).isZero();
    }
  }

  private static List<Cookie> sessionCookies(Person person) {
    return person.page().context().cookies().stream()
        .filter(cookie -> cookie.name.equals("konvent"))
        .toList();
  }
}
