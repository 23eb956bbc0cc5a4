package org.konvent.system.trial;

import static org.konvent.system.trial.Trial.say;

import java.util.List;
import java.util.Map;
import org.konvent.system.client.House;
import org.konvent.system.client.VoteDesk;

/** A procedural motion that somebody objects to, and the shows of hands that decide it. */
record Hands(House house, List<SiteStaff> staff) {

  private static final int SECONDS = 120;

  void procedure() {
    say("== Trier moves to close the list; Baustert objects");
    String motion = staff.get(1).moveProcedure("Ada", "Muster", "close-list");
    order("/motions/" + motion + "/objection-window", Map.of());
    staff.get(2).catchUp();
    staff.get(2).object(motion);
    say("== A show of hands by eye: too close to call");
    int byEye = desk().prepareHands("Schluss der Redeliste");
    order("/motions/" + motion + "/vote", Map.of("vote", byEye));
    open(byEye);
    Day.each(staff, site -> site.hands(byEye, "--hands", eye(site)));
    close(byEye);
    say("   outcome: " + outcome(byEye));
    say("== The exact repeat: every site counts hands");
    int exact =
        desk().order(byEye, "repetition", Map.of("as", "COUNTED_HANDS")).fact("vote").asInt();
    order("/motions/" + motion + "/vote", Map.of("vote", exact));
    open(exact);
    Day.each(staff, site -> site.hands(exact, "--exact", counted(site)));
    close(exact);
    say("   outcome: " + outcome(exact));
    declare(exact, true);
    say("   the motion: " + fate(motion));
  }

  private String fate(String motion) {
    for (var one : house.chair().get("/procedural-motions").orFail().json()) {
      if (one.path("number").asText().equals(motion)) {
        return one.path("outcome").asText();
      }
    }
    return "unknown";
  }

  private static String eye(SiteStaff site) {
    return switch (site.site()) {
      case "main" -> "3/5,2/5";
      case "trier" -> "1/3,2/3";
      default -> "3/4,1/4";
    };
  }

  private static String counted(SiteStaff site) {
    return switch (site.site()) {
      case "main" -> "yes=23,no=15,abstain=2";
      case "trier" -> "yes=9,no=15,abstain=1";
      default -> "yes=8,no=3,abstain=1";
    };
  }

  private void open(int vote) {
    desk().open(vote, SECONDS);
  }

  private void close(int vote) {
    staff.forEach(site -> site.accepted(vote));
    desk().order(vote, "close", Map.of());
  }

  private String outcome(int vote) {
    var verdict = desk().result(vote).path("verdict");
    return verdict.path("outcome").asText() + "  (" + verdict.path("formula").asText() + ")";
  }

  private void declare(int vote, boolean accepted) {
    desk().settle(vote);
    desk()
        .order(
            vote,
            "declaration",
            Map.of("basis", "COUNTED", "accepted", accepted, "slips", Map.of()));
    desk().order(vote, "announcement", Map.of());
  }

  private void order(String path, Object body) {
    house.chair().post(path, body).orFail();
  }

  private VoteDesk desk() {
    return new VoteDesk(house, List.of());
  }
}
