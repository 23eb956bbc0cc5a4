package org.konvent.browser;

import static org.konvent.browser.HostileText.ALL;
import static org.konvent.browser.HostileText.ATTRIBUTE;
import static org.konvent.browser.HostileText.EVERYTHING;
import static org.konvent.browser.HostileText.LONG_WORD;
import static org.konvent.browser.HostileText.TURNED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.convention.Profile;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;
import org.konvent.system.Until;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.client.MasterClient;
import org.konvent.system.process.Packages;

/**
 * A convention in which every text that anybody can enter is hostile, prepared over the API: Trier works on its
 * satellite, the main site has none, and Konz is lost.
 *
 * @param everybody signed in as an account that may do everything
 */
record HostileConvention(Hall hall, House house, MasterClient everybody, Hall.Device trier)
    implements AutoCloseable {

  static final String ACCOUNT = "mallory";

  /** Number of a vote. */
  static final int HANDS = 1;

  static final int ELECTION = 2;

  /** At the desk of Trier; who stands for election may not count. */
  static final List<String> OFFICERS = List.of(ATTRIBUTE + "2", LONG_WORD.substring(2));

  /** A code of a list or a kind, as long as it may be; it leads out of its folder. */
  static final String CODE = "Donaudampfschifffahrtsgesellschaft/../-_";

  static final String PHONE = EVERYTHING.substring(0, 40);

  private static final Map<String, String> SITES =
      Map.of("haupt", EVERYTHING, "trier", LONG_WORD, "konz", TURNED);
  private static final Profile PROFILE = new Profile(3_000, 600_000, 900_000, 3, 10);

  static HostileConvention founded() {
    Hall hall = new Hall(Packages.scratch("hostile/" + UUID.randomUUID()));
    Founding founding = new Founding("lpt-2026", EVERYTHING, PROFILE, any -> Hall.PASSWORD);
    House house = House.found(hall.master().address(), Hall.PASSWORD, founding);
    int number = 1;
    for (String site : List.of("haupt", "trier", "konz")) {
      house.addSite(site, SITES.get(site), number++);
      Map<String, Object> details =
          Map.of("name", SITES.get(site), "phones", List.of(PHONE, "\u202E0651"));
      house.admin().post("/sites/" + site + "/details", details).orFail();
    }
    Map.of(ACCOUNT, EVERYTHING, "eva", TURNED).forEach((name, shown) -> add(house, name, shown));
    for (String role : List.of("CHAIR", "MEDIA", "RETURNING_OFFICER", "MINUTES", "ADMIN")) {
      house.admin().post("/accounts/" + ACCOUNT + "/roles", Map.of("role", role)).orFail();
    }
    MasterClient everybody =
        MasterClient.at(hall.master().address()).signedIn(ACCOUNT, Hall.PASSWORD);
    Hall.Device trier = hall.enrolled("trier", house, hall.master().address());
    HostileConvention convention = new HostileConvention(hall, house, everybody, trier);
    convention.prepare();
    return convention;
  }

  private static void add(House house, String account, String shown) {
    Map<String, Object> wanted =
        Map.of("name", account, "displayName", shown, "password", Hall.PASSWORD);
    house.admin().post("/accounts", wanted).orFail();
  }

  private void prepare() {
    OFFICERS.forEach(name -> atTrier("/officers", Map.of("name", name, "pin", Hall.PIN)));
    atTrier("/minute-takers", Map.of("name", EVERYTHING, "pin", Hall.PIN));
    Map<String, String> names = Map.of("de", EVERYTHING, "en", EVERYTHING);
    Map<String, Object> kind = Map.of("code", CODE, "names", names, "needsText", true);
    post("/motion-kinds", Map.of("kinds", List.of(kind)));
    post(
        "/motion-texts",
        Map.of("texts", IntStream.range(0, ALL.size()).mapToObj(HostileConvention::text).toList()));
    post("/persons", Map.of("person", "p-1", "name", EVERYTHING, "phone", PHONE));
    post("/sites/trier/officers", Map.of("function", "RETURNING_OFFICER", "person", "p-1"));
    prepare(VoteKind.VOTE, BallotPaper.hands(), Optional.of(MajorityRule.SIMPLE));
    for (BallotForm form :
        List.of(BallotForm.PLURALITY, BallotForm.RANKED, BallotForm.PER_CANDIDATE)) {
      prepare(VoteKind.ELECTION, BallotPaper.of(form, options()), Optional.empty());
    }
    ALL.forEach(this::addsAnItem);
    post("/convention/online", Map.of());
    String first = everybody.get("/agenda").orFail().json().path(0).path("item").asText();
    post(
        "/agenda-items/" + first + "/attachments",
        Map.of("votes", List.of(HANDS), "motionTexts", List.of(textCode(0))));
    post("/agenda-items/" + first + "/start", Map.of());
    post("/queue/order", Map.of("pattern", List.of(CODE, "offen")));
    Map<String, Integer> presence = Map.of("accredited", 40, "present", 36);
    Until.holds(
        "Trier may say who is present",
        Running.SOON,
        () -> trier.process().local().post("/presence", presence).done());
  }

  private static String textCode(int number) {
    return "P" + number + CODE.substring(0, 30);
  }

  private static Map<String, Object> text(int number) {
    String other = HostileText.other(number);
    return Map.of(
        "number",
        textCode(number),
        "title",
        ALL.get(number),
        "text",
        ALL.get(number) + "\n\n" + EVERYTHING,
        "mover",
        other,
        "recommendation",
        other);
  }

  private void addsAnItem(String title) {
    Map<String, Object> fields =
        Map.of(
            "title",
            title,
            "kind",
            "MATTER",
            "plannedMinutes",
            15,
            "visibility",
            "PUBLIC",
            "ground",
            EVERYTHING);
    post("/agenda-items", Map.of("fields", fields));
  }

  private void prepare(VoteKind kind, BallotPaper paper, Optional<MajorityRule> rule) {
    post("/votes", new PrepareVote(Question.of(kind, EVERYTHING, paper, rule)));
  }

  /** Everybody stands for election. */
  static List<BallotOption> options() {
    return IntStream.range(0, ALL.size())
        .mapToObj(number -> new BallotOption("o" + number, ALL.get(number)))
        .toList();
  }

  void atTrier(String path, Object body) {
    trier.process().local().post(path, body).orFail();
  }

  void post(String path, Object body) {
    everybody.post(path, body).orFail();
  }

  @Override
  public void close() {
    trier.close();
    hall.close();
  }
}
