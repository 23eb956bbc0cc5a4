package org.konvent.browser;

import static org.konvent.browser.HostileConvention.CODE;
import static org.konvent.browser.HostileConvention.ELECTION;
import static org.konvent.browser.HostileConvention.OFFICERS;
import static org.konvent.browser.HostileText.ALL;
import static org.konvent.browser.HostileText.EVERYTHING;
import static org.konvent.browser.HostileText.TURNED;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.konvent.model.tally.BallotOption;
import org.konvent.system.Until;
import org.konvent.system.client.LocalApi;
import org.konvent.system.client.VoteDesk;

/** What happens at a hostile convention, over the API; every text in it is hostile. */
record HostileDay(HostileConvention convention) {

  private static final String VOTE = "/votes/" + ELECTION;

  /** Everybody signs up, moves and asks; one speaks, a procedural motion is open for objection. */
  void fillsTheLists() {
    for (int i = 0; i < ALL.size(); i++) {
      enters("/speeches", i, Map.of("quotaList", i % 2 == 0 ? CODE : "offen"));
      enters("/motions", i, Map.of("motionKind", CODE, "text", ALL.get(i) + "\n" + EVERYTHING));
    }
    Map<String, String> fields = Map.of("agenda", EVERYTHING);
    enters("/procedural-motions", 0, Map.of("motionKind", "change-agenda", "fields", fields));
    post("/motions/" + first("/procedural-motions") + "/objection-window", Map.of());
    List<String> speeches = get("/speeches").findValuesAsText("number");
    post("/contributions/" + speeches.get(0) + "/call", Map.of("begin", true));
    post(
        "/contributions/" + speeches.get(1) + "/call",
        Map.of("begin", true, "expectedCurrent", speeches.get(0)));
    post(
        "/contributions/" + speeches.get(speeches.size() - 1) + "/removal",
        Map.of("ground", EVERYTHING));
    convention.atTrier("/incidents", Map.of("what", "OTHER", "note", EVERYTHING));
    convention.atTrier("/tickets", Map.of("text", EVERYTHING));
    post("/sites/haupt/incidents", Map.of("what", "OTHER", "note", TURNED));
    post("/sites/konz/loss", Map.of("since", get("/time").path("receivedAt").asLong() - 60_000));
    proposes("ReplaceInstallation", Map.of("installation", "trier", "ground", EVERYTHING));
  }

  private void enters(String list, int number, Map<String, Object> more) {
    Map<String, Object> entry = new HashMap<>(more);
    entry.put("firstName", ALL.get(number));
    entry.put("lastName", HostileText.other(number));
    entry.put("password", "wieder weg");
    convention.atTrier(list, entry);
  }

  private String first(String list) {
    return get(list).path(0).path("number").asText();
  }

  private void proposes(String act, Map<String, Object> content) {
    post("/proposals", Map.of("act", act, "content", content));
  }

  void asksAnOpinion() {
    post("/stage/polls", Map.of("question", EVERYTHING, "seconds", 3_600));
  }

  void pauses() {
    post("/stage/polls/end", Map.of());
    post("/queue/pause", Map.of("minutes", 10));
  }

  void opensTheElection() {
    post("/queue/resumption", Map.of());
    votes().open(ELECTION, 3_600);
  }

  /** Boxes are closed, Trier needs more time, and the main site reads its figures out. */
  void counts() {
    convention.atTrier(VOTE + "/casting-closed", Map.of());
    post(VOTE + "/casting-closed", Map.of("site", "haupt"));
    post(VOTE + "/non-participation", Map.of("site", "konz"));
    votes().endCasting(ELECTION, 3_600);
    Until.holds(
        "Trier may ask for time",
        Running.SOON,
        () -> trierDid("/time-requests", Map.of("minutes", 5, "ground", EVERYTHING)));
    Map<String, Object> typed =
        Map.of(
            "site",
            "haupt",
            "tally",
            tally(9, 0),
            "officers",
            List.of("p-2"),
            "called",
            HostileConvention.PHONE,
            "code",
            EVERYTHING);
    convention.house().officer().post(VOTE + "/phone-tallies", typed).orFail();
  }

  /** An entry at the desk of Trier, by its first officer or its second. */
  void enters(int officer, int most) {
    Map<String, Object> entry =
        Map.of("by", OFFICERS.get(officer), "pin", Hall.PIN, "tally", tally(most, 1));
    Until.holds("the desk takes an entry", Running.SOON, () -> trierDid("/tally/entries", entry));
  }

  void reviews() {
    Map<String, Object> resolved =
        Map.of("by", OFFICERS.get(0), "pin", Hall.PIN, "tally", tally(8, 1));
    convention.atTrier(VOTE + "/tally/resolution", resolved);
  }

  /** Trier sends what its paper says, doubts and disputes it; it is not settled yet. */
  void closes() {
    Map<String, Object> confirmed =
        Map.of(
            "by", OFFICERS.get(0),
            "pin", Hall.PIN,
            "acknowledged", List.of("W707", "W207", "W205"),
            "paperSaysSo", Map.of("F203", EVERYTHING));
    convention.atTrier(VOTE + "/tally/confirmation", confirmed);
    JsonNode typed = votes().row(ELECTION, "haupt").path("pending").path(0);
    Map<String, Object> heard =
        Map.of("site", "haupt", "typed", typed.path("seq").asLong(), "code", EVERYTHING);
    convention.house().deputy().post(VOTE + "/phone-confirmations", heard).orFail();
    Until.holds(
        "both figures are there", Running.SOON, () -> received("haupt") && received("trier"));
  }

  private boolean received(String site) {
    return votes().row(ELECTION, site).path("state").asText().equals("RECEIVED");
  }

  void disputes() {
    post(VOTE + "/close", Map.of());
    long figures = votes().row(ELECTION, "trier").path("seq").asLong();
    Until.holds(
        "Trier has heard what is recorded",
        Running.SOON,
        () -> trierDid("/dispute", Map.of("figures", figures, "ground", EVERYTHING)));
    convention.atTrier(VOTE + "/doubts", Map.of());
  }

  void announces() {
    for (JsonNode finding : votes().result(ELECTION).path("openFindings")) {
      Map<String, Object> settled = new HashMap<>(Map.of("ground", EVERYTHING));
      finding.fields().forEachRemaining(it -> settled.put(it.getKey(), it.getValue().asText()));
      post(VOTE + "/findings", settled);
    }
    votes().announce(ELECTION);
    post(VOTE + "/dependents", Map.of("dependent", "OFFICE", "reference", EVERYTHING));
    proposes("AnnulVote", Map.of("vote", ELECTION, "ground", EVERYTHING, "repeat", true));
    convention.atTrier("/minutes/notes", Map.of("text", EVERYTHING));
    Map<String, String> total = Map.of("option:o0", EVERYTHING);
    Map<String, Object> heard = Map.of("outcome", "ELECTED", "total", total);
    Until.holds(
        "Trier has heard the result",
        Running.SOON,
        () -> trier().post("/minutes/results/" + ELECTION, heard).done());
  }

  /** The minutes of the whole are sealed and signed, those of Trier only sealed. */
  void ends() {
    post("/convention/end", Map.of());
    post("/records/sealings", Map.of("version", 1));
    Map<String, Object> signed =
        Map.of("version", 1, "signatory", "MINUTE_TAKER", "name", EVERYTHING);
    post("/records/signatures", signed);
    Until.holds(
        "Trier may seal its minutes",
        Running.SOON,
        () -> trier().post("/minutes/sealing", Map.of("version", 1)).done());
  }

  /** One vote for everybody, and more for the first. */
  static Map<String, Object> tally(int most, int invalid) {
    List<Map<String, Object>> counts = new ArrayList<>();
    for (BallotOption option : HostileConvention.options()) {
      counts.add(Map.of("option", option.id(), "count", counts.isEmpty() ? most : 1));
    }
    int cast = most + counts.size() - 1;
    Map<String, Integer> slips =
        Map.of(
            "present", 36,
            "issued", cast,
            "cast", cast,
            "invalid", invalid,
            "valid", cast,
            "blank", 0);
    return Map.of("form", "COUNTED", "slips", slips, "options", counts, "singleCheck", false);
  }

  private boolean trierDid(String act, Object what) {
    return trier().post(VOTE + act, what).done();
  }

  private LocalApi trier() {
    return convention.trier().process().local();
  }

  private JsonNode get(String path) {
    return convention.everybody().get(path).orFail().json();
  }

  private void post(String path, Object body) {
    convention.post(path, body);
  }

  private VoteDesk votes() {
    return new VoteDesk(convention.house(), List.of());
  }
}
