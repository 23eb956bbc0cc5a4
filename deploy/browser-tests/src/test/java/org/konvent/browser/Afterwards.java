package org.konvent.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.konvent.system.client.Json;

/**
 * What is left to do at the main convention once it has ended: signed on paper, collected, laid together, published.
 *
 * @param chair keeps the records page open
 * @param officer says what the verification found
 */
record Afterwards(Hall hall, Person chair, Person officer) {

  /** Where the published files could lie. */
  private static final String WEB = "https://example.org/protokoll/";

  /** Seals the minutes of the whole, which the sites cannot. */
  void sealsTheWhole() {
    chair.opens(hall.master().address(), "/records").clicks("#acts- > summary");
    chair.presses("Fassung 1 versiegeln");
    chair.page().locator("#acts- form[data-act$='/signatures']").waitFor();
    Look.at(chair, "veroeffentlichen");
  }

  /** Everybody who has to has signed on paper; absent for the whole: an empty name. */
  void notesSignatures(String site) {
    String form = acts(chair, site) + " form[data-act$='/signatures']";
    Locator open = chair.page().locator(form + " option");
    open.first().waitFor(Person.attached());
    for (String who : open.all().stream().map(it -> it.getAttribute("value")).toList()) {
      chair.sends(form, Map.of("signatory", who, "name", "Person " + who), "Eintragen");
      chair.page().locator(form + " option[value=" + who + "]").waitFor(Person.detached());
    }
    chair.sees("[data-key='acts-" + site + "']", "Alle haben unterschrieben");
  }

  /** The files of all, laid together by somebody who has nothing but them. */
  JsonNode laysTogether(Hall.Device anywhere, List<Path> ofSites) {
    List<String> words = new ArrayList<>(List.of("verify", "--json"));
    ofSites.forEach(file -> words.add(file.toString()));
    chair.opens(hall.master().address(), "/records");
    words.add(Papers.file(chair, "a[href$='/records/whole/json']").toString());
    return Json.read(anywhere.process().command(words.toArray(String[]::new)).orFail().output());
  }

  void notesVerification(String site, JsonNode report) {
    officer.sends(
        acts(officer, site) + " form[data-act$='/verifications']",
        Map.of(
            "outcome", report.path("result").asText(),
            "size", report.path("entries").asText(),
            "root", report.path("root").asText()),
        "Eintragen");
    officer.sees("#toasts", "Prüfung eingetragen");
  }

  void notesPublication(String site, String place) {
    chair.sends(
        acts(chair, site) + " form[data-act$='/publications']",
        Map.of("place", place),
        "Eintragen");
    chair.sees("[data-key='record-" + site + "']", place);
  }

  void publishesTheConvention() {
    chair.opens(hall.master().address(), "/records").presses("Protokoll veröffentlichen");
    chair.button("Protokoll veröffentlichen").waitFor(Person.detached());
    Look.at(chair, "veroeffentlicht");
  }

  /** The published record as everybody opens it who got the files, from no server at all. */
  void opensThePublishedFiles(Path directory) {
    Path zip = Papers.file(chair, "a[href$='/records/public']");
    try (FileSystem files = FileSystems.newFileSystem(zip);
        Stream<Path> all = Files.list(files.getPath("/"))) {
      Files.createDirectory(directory);
      for (Path file : (Iterable<Path>) all::iterator) {
        Files.copy(file, directory.resolve(file.getFileName().toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    chair.page().navigate(directory.resolve("index.html").toUri().toString());
    chair.sees("#main", "Soll der Leitantrag angenommen werden?");
    looksAtThemOnTheWeb(directory);
  }

  /** axe reads style sheets again by itself, which a browser lets it do from servers only. */
  private void looksAtThemOnTheWeb(Path directory) {
    chair
        .page()
        .route(
            WEB + "*",
            route -> {
              Path file = directory.resolve(route.request().url().substring(WEB.length()));
              route.fulfill(new Route.FulfillOptions().setPath(file));
            });
    chair.page().navigate(WEB + "index.html");
    chair.sees("#main", "Soll der Leitantrag angenommen werden?");
    Look.at(chair, "oeffentlich");
  }

  /** The acts about one record, opened. */
  private String acts(Person person, String site) {
    String acts = "[data-key='acts-" + site + "']";
    person.opens(hall.master().address(), "/records").clicks(acts + " > summary");
    return acts;
  }
}
