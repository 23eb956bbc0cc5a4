package org.konvent.system.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.konvent.system.Until;
import org.konvent.system.client.Json;
import org.konvent.system.client.LocalApi;
import org.konvent.system.process.SatelliteProcess;

/** The people at one site, who use its satellite's commands. */
final class SiteStaff {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  static final List<String> OFFICERS = List.of("anna", "ben");
  static final String MINUTE_TAKER = "mia";

  private final Premises premises;
  private final SatelliteProcess satellite;
  private final int present;

  SiteStaff(Premises premises, String site, int present) {
    this.premises = premises;
    this.satellite = premises.satellite(site);
    this.present = present;
  }

  String site() {
    return satellite.site();
  }

  int present() {
    return present;
  }

  /** Who works at a site gets a PIN. */
  static void name(Premises premises, String site) {
    LocalApi api = premises.satellite(site).local();
    OFFICERS.forEach(name -> name(premises, site, api, "/officers", name));
    name(premises, site, api, "/minute-takers", MINUTE_TAKER);
  }

  private static void name(Premises premises, String site, LocalApi api, String list, String name) {
    api.post(list, Map.of("name", name, "pin", premises.password(site + "-" + name))).orFail();
  }

  /** The site says who is there. */
  void begin() {
    run("presence", "--accredited", "" + present, "--present", "" + present);
  }

  /** The first version of the site's minutes. */
  void seal() {
    run("minutes", "seal", "1");
  }

  /** Enters a speech; its number. */
  String speak(String firstName, String lastName) {
    return number(
        run(
            "speak",
            "--first-name",
            firstName,
            "--last-name",
            lastName,
            "--password-file",
            pin("speaker")));
  }

  /** Moves something about the procedure; its number. */
  String moveProcedure(String firstName, String lastName, String kind) {
    return number(
        run(
            "move",
            "--procedural",
            "--kind",
            kind,
            "--first-name",
            firstName,
            "--last-name",
            lastName,
            "--password-file",
            pin("speaker")));
  }

  private static String number(JsonNode reply) {
    return reply.path("entries").path(0).path("open").path("number").asText();
  }

  void object(String motion) {
    run("object", motion);
  }

  void closeBox(int vote) {
    run("casting-closed", "" + vote);
  }

  /** A show of hands: entered, reviewed, confirmed. */
  void hands(int vote, String... figures) {
    enter(vote, "anna", figures);
    run("tally", "review", "" + vote, "--by", "ben", "--pin-file", pin("ben"));
    confirm(vote);
  }

  /** Ballots: entered twice by two persons, confirmed. Everybody present votes. */
  void ballots(int vote, Map<String, Integer> options) {
    String[] figures = figures(options);
    enter(vote, "anna", figures);
    enter(vote, "ben", figures);
    confirm(vote);
  }

  /** Other figures for a vote that was announced, with the reason. */
  void correct(int vote, Map<String, Integer> options, String reason, String paper) {
    List<String> figures = new ArrayList<>(List.of(figures(options)));
    figures.add("--supersede");
    enter(vote, "anna", figures.toArray(String[]::new));
    enter(vote, "ben", figures(options));
    run(
        "tally",
        "confirm",
        "" + vote,
        "--by",
        "anna",
        "--pin-file",
        pin("anna"),
        "--correct",
        reason,
        "--paper",
        paper);
  }

  private void enter(int vote, String by, String... figures) {
    List<String> words =
        new ArrayList<>(List.of("tally", "enter", "" + vote, "--by", by, "--pin-file", pin(by)));
    words.addAll(List.of("--present", "" + present));
    words.addAll(List.of(figures));
    run(words.toArray(String[]::new));
  }

  private void confirm(int vote) {
    run("tally", "confirm", "" + vote, "--by", "anna", "--pin-file", pin("anna"));
  }

  private static String[] figures(Map<String, Integer> options) {
    int cast = options.values().stream().mapToInt(Integer::intValue).sum();
    List<String> words =
        new ArrayList<>(List.of("--issued", "" + cast, "--cast", "" + cast, "--invalid", "0"));
    if (!options.containsKey("yes")) {
      words.addAll(List.of("--blank", "0"));
    }
    options.forEach((option, count) -> words.addAll(List.of("--option", option + "=" + count)));
    return words.toArray(String[]::new);
  }

  /** Waits until this site's mirror holds what the master's journal holds. */
  void catchUp() {
    long size = premises.house().size();
    Until.holds(
        site() + " has heard of everything",
        PATIENCE,
        () -> satellite.local().status().path("mirror").path("size").asLong() >= size);
  }

  /** Waits until the master has answered the figures. */
  void accepted(int vote) {
    Until.holds(
        site() + " has a receipt",
        PATIENCE,
        () -> tally(vote).path("state").asText().equals("ACCEPTED"));
  }

  /** Where the desk stands with a vote. */
  JsonNode tally(int vote) {
    return satellite.local().get("/votes/" + vote + "/tally").orFail().json();
  }

  private JsonNode run(String... words) {
    String output = satellite.command(words).orFail().output();
    return output.startsWith("{") ? Json.read(output) : Json.read("{}");
  }

  private String pin(String officer) {
    return premises.passwordFile(site() + "-" + officer).toString();
  }
}
