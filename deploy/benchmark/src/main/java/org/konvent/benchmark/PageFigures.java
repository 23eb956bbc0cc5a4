package org.konvent.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.konvent.model.convention.Profile;
import org.konvent.system.Until;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.SatelliteProcess;

/**
 * Pages of the packaged applications: what a first visit weighs, what a display's connection costs, and how long a vote
 * takes from the crew's click to everybody's screen.
 */
final class PageFigures {

  private static final String PASSWORD = "only-for-this-measurement";
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final int DISPLAYS = 1_000;
  private static final int DESKS = 100;
  private static final int ROUNDS = 20;
  private static final int WARM_UP = 5;

  private final MasterProcess master;
  private final SatelliteProcess satellite;
  private final VoteDesk votes;

  private PageFigures(MasterProcess master, SatelliteProcess satellite, House house) {
    this.master = master;
    this.satellite = satellite;
    this.votes = new VoteDesk(house, List.of());
  }

  static Map<String, Object> measure(Path directory) throws IOException, InterruptedException {
    try (MasterProcess master = MasterProcess.embedded(directory.resolve("master")).fast();
        SatelliteProcess trier =
            new SatelliteProcess("trier", directory.resolve("trier"), Map.of("LANG", "de"))) {
      master.initialise(PASSWORD);
      master.start();
      Founding founding = new Founding("bench", "Bench", Profile.DEFAULT, it -> PASSWORD);
      House house = House.found(master.address(), PASSWORD, founding);
      house.addSite("trier", "Trier", 1);
      trier.enrol(master.address(), PASSWORD, house.enrolling());
      trier.start();
      house.goOnline();
      return new PageFigures(master, trier, house).figures();
    }
  }

  private Map<String, Object> figures() throws IOException, InterruptedException {
    satellite.local().post("/officers", Map.of("name", "Eva", "pin", "4711")).orFail();
    Until.holds("Trier may report who is present", SOON, this::reportsPresence);
    Visit console =
        Visit.signedIn(
            master.address().resolve("/console"), Map.of("name", "chair", "password", PASSWORD));
    Visit desk =
        Visit.signedIn(told("set-up").resolve("/desk"), Map.of("name", "Eva", "pin", "4711"));
    Visit display = Visit.ofDevice(told("display"));
    Map<String, Object> weights = new TreeMap<>();
    weights.put("console", console.weight());
    weights.put("desk", desk.weight());
    weights.put("display", display.weight());
    weights.put("terminal", Visit.ofDevice(told("terminal")).weight());
    Map<String, Object> figures = new TreeMap<>();
    figures.put("firstVisit", weights);
    figures.put("displays", changes(display, DISPLAYS, (vote, subject) -> subject));
    figures.put("desks", changes(desk, DESKS, (vote, subject) -> "id=\"hands-" + vote));
    return figures;
  }

  private boolean reportsPresence() {
    return satellite.local().post("/presence", Map.of("accredited", 40, "present", 25)).done();
  }

  /** The address of a page, as the satellite printed it. */
  private URI told(String page) {
    Pattern address = Pattern.compile("http://\\S+/" + page + "(?!/)\\S*");
    Until.holds(
        "the satellite tells its addresses",
        SOON,
        () -> address.matcher(satellite.process().output()).find());
    Matcher found = address.matcher(satellite.process().output());
    found.find();
    return URI.create(found.group());
  }

  /**
   * From the crew's click on <em>start vote</em> until the last of so many screens shows it.
   *
   * @param mark what a screen shows of a vote, by number and subject, once it is open
   */
  private Map<String, Object> changes(
      Visit page, int screens, BiFunction<Integer, String, String> mark)
      throws IOException, InterruptedException {
    long before = StartFigures.residentKilobytes(satellite.process().pid());
    List<Long> micros = new ArrayList<>();
    Map<String, Object> figures = new TreeMap<>();
    try (Subscribers all =
        new Subscribers(page.page(), page.stream(), "Cookie: " + page.cookie(), screens)) {
      all.awaitOpen();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        String subject = "#" + round + "!";
        int vote = votes.prepareHands(subject);
        long took = shown(all, vote, mark.apply(vote, subject));
        if (round >= WARM_UP) {
          micros.add(took / 1_000);
        }
      }
      long after = StartFigures.residentKilobytes(satellite.process().pid());
      figures.put("kilobytesEach", (after - before) / screens);
    }
    figures.putAll(new Quantiles(micros).toMap());
    figures.put("screens", screens);
    figures.put("rounds", ROUNDS);
    return figures;
  }

  private long shown(Subscribers all, int vote, String mark) throws InterruptedException {
    all.watchFor(mark);
    long start = System.nanoTime();
    votes.open(vote, 600);
    long took = all.awaitAll() - start;
    votes.order(vote, "abort", Map.of("ground", "measured"));
    return took;
  }
}
