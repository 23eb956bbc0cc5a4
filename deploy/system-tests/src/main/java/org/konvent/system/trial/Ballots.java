package org.konvent.system.trial;

import static org.konvent.system.trial.Trial.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;
import org.konvent.system.Until;
import org.konvent.system.client.House;
import org.konvent.system.client.Proposals;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.proxy.FaultProxy;
import org.konvent.system.proxy.Faults;

/** Votes with ballots: a resolution, an election with its run-off, and a correction. */
record Ballots(House house, List<SiteStaff> staff, FaultProxy linkOfBaustert) {

  private static final int CASTING = 600;
  private static final int TRANSMITTING = 300;

  /** The link of Baustert is cut while its officers count; the chair extends. */
  int resolutionWithACutLink() {
    say("== A ballot on the main motion, with two clocks");
    int vote =
        house.chair().post("/votes", VoteDesk.question("Leitantrag")).orFail().fact("vote").asInt();
    cast(vote, 20);
    say("   Baustert loses its link and goes on counting");
    SiteStaff baustert = staff.get(2);
    baustert.catchUp();
    linkOfBaustert.behave(Faults.cut());
    Day.each(staff.subList(0, 2), site -> site.ballots(vote, resolution(site.site())));
    baustert.ballots(vote, resolution("baustert"));
    say("   Baustert's desk says: " + baustert.tally(vote).path("state").asText());
    Until.holds(
        "the vote is overdue", Duration.ofSeconds(90), () -> desk().phase(vote).equals("OVERDUE"));
    say("   The vote is overdue; the chair extends it by two minutes");
    desk()
        .order(
            vote,
            "extension",
            Map.of("minutes", 2, "mover", "Eva Leitner", "ground", "Leitung nach Baustert"));
    linkOfBaustert.heal();
    finish(vote);
    return vote;
  }

  void electionWithRunOff() {
    say("== An election without a majority, and its run-off");
    int first = prepareElection();
    cast(first, TRANSMITTING);
    Day.each(staff, site -> site.ballots(first, election(site.site())));
    finish(first);
    int second =
        desk().order(first, "run-off", Map.of("candidates", List.of())).fact("vote").asInt();
    cast(second, TRANSMITTING);
    Day.each(staff, site -> site.ballots(second, runOff(site.site())));
    finish(second);
  }

  /** Trier finds a transmission error after the announcement; two persons release it. */
  void correction(int vote) {
    say("== Trier corrects its figures; two persons release the correction");
    SiteStaff trier = staff.get(1);
    trier.catchUp();
    trier.correct(
        vote, Map.of("yes", 13, "no", 10, "abstain", 2), "Zahlendreher", "Niederschrift 2");
    Until.holds("the correction waits", Duration.ofSeconds(30), () -> pending(vote).isPresent());
    Map<String, Object> act =
        Map.of(
            "vote", vote,
            "site", "trier",
            "correction", pending(vote).orElseThrow(),
            "reason", "Zahlendreher",
            "paper", "Niederschrift 2");
    Proposals.byTwo(house, "CorrectTally", act);
    say("   " + verdict(vote));
  }

  private Optional<Long> pending(int vote) {
    JsonNode pending = desk().row(vote, "trier").path("pending").path(0);
    return pending.has("seq") ? Optional.of(pending.path("seq").asLong()) : Optional.empty();
  }

  private int prepareElection() {
    List<BallotOption> candidates =
        List.of(
            new BallotOption("ada", "Ada Muster"),
            new BallotOption("berta", "Berta Beispiel"),
            new BallotOption("clara", "Clara Vorbild"));
    Question question =
        Question.of(
            VoteKind.ELECTION,
            "Vorsitz",
            BallotPaper.of(BallotForm.PLURALITY, candidates),
            Optional.of(MajorityRule.ABSOLUTE_OF_VALID));
    return house.chair().post("/votes", new PrepareVote(question)).orFail().fact("vote").asInt();
  }

  private void cast(int vote, int transmitSeconds) {
    desk().open(vote, CASTING);
    Day.each(staff, site -> site.closeBox(vote));
    desk().endCasting(vote, transmitSeconds);
  }

  private void finish(int vote) {
    staff.forEach(site -> site.accepted(vote));
    if (!desk().phase(vote).equals("CLOSED")) {
      desk().order(vote, "close", Map.of());
    }
    desk().announce(vote);
    say("   " + verdict(vote));
  }

  private String verdict(int vote) {
    JsonNode result = desk().result(vote);
    Map<String, Integer> total = new LinkedHashMap<>();
    result
        .path("total")
        .path("options")
        .forEach(it -> total.put(it.path("option").asText(), it.path("count").asInt()));
    return "vote " + vote + ": " + total + " " + result.path("verdict").path("outcome").asText();
  }

  private static Map<String, Integer> resolution(String site) {
    return switch (site) {
      case "main" -> Map.of("yes", 24, "no", 12, "abstain", 4);
      case "trier" -> Map.of("yes", 10, "no", 13, "abstain", 2);
      default -> Map.of("yes", 7, "no", 4, "abstain", 1);
    };
  }

  private static Map<String, Integer> election(String site) {
    return switch (site) {
      case "main" -> Map.of("ada", 17, "berta", 15, "clara", 8);
      case "trier" -> Map.of("ada", 11, "berta", 9, "clara", 5);
      default -> Map.of("ada", 4, "berta", 6, "clara", 2);
    };
  }

  private static Map<String, Integer> runOff(String site) {
    return switch (site) {
      case "main" -> Map.of("ada", 21, "berta", 19);
      case "trier" -> Map.of("ada", 14, "berta", 11);
      default -> Map.of("ada", 5, "berta", 7);
    };
  }

  private VoteDesk desk() {
    return new VoteDesk(house, List.of());
  }
}
