package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Profile;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.client.Json;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.CommandRun;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.FreePort;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.Packages;
import org.konvent.system.proxy.FaultProxy;

/**
 * A master that lies, and holds its log key: everything it says is signed and leads to its root. Two real sites hold what
 * was before. Each test begins with a vote that both count and south has not yet counted.
 */
class AlteredMasterIT {

  private static MasterProcess master;
  private static House house;
  private static VoteDesk votes;
  private static FaultProxy line;
  private static RealSite north;
  private static RealSite south;
  private static int vote;
  private static final Map<Path, Path> BEFORE = new HashMap<>();

  @BeforeAll
  static void countAtOneSite() {
    master = Databases.fresh(Flavour.H2).start();
    String convention = "a" + UUID.randomUUID().toString().substring(0, 8);
    house =
        House.found(
            master.address(), Databases.ADMIN_PASSWORD, Founding.test(convention, Profile.DEFAULT));
    votes = new VoteDesk(house, List.of());
    line = FaultProxy.before(master.address());
    north = RealSite.enrolled(house, "north", 1, line.address());
    south = RealSite.enrolled(house, "south", 2, master.address());
    house.goOnline();
    both(site -> site.states(20));
    vote = votes.prepare("told twice");
    votes.open(vote, 3_000);
    both(site -> site.closesItsBox(vote));
    votes.endCasting(vote, 3_000);
    both(site -> site.mirrors(house.size()));
    north.counts(vote, 3);
    both(site -> site.mirrors(house.size()));
    end();
    for (Path data :
        List.of(master.directory(), north.satellite().data(), south.satellite().data())) {
      BEFORE.put(data, Packages.scratch("run/" + UUID.randomUUID()));
      Databases.copy(data, BEFORE.get(data));
    }
  }

  @BeforeEach
  void asItWas() {
    end();
    BEFORE.forEach(AlteredMasterIT::restore);
    line.towards(master.address());
  }

  @AfterAll
  static void stop() {
    end();
    line.close();
  }

  @Test
  void case20_anOldEntryToldOtherwise_freezesEverySite_andVerifyNamesTheLine() {
    long forged =
        new ForgedDatabase(data())
            .tellsOtherwise(
                "PresenceReported", line -> line.replace("\"present\":20", "\"present\":19"));

    goesOnWithout(forged);
  }

  @Test
  void case20_theLastEntryDropped_freezesEverySite_andVerifyNamesTheLine() {
    goesOnWithout(new ForgedDatabase(data()).dropsTheLast());
  }

  /** The master starts, writes on, and the sites come back. */
  private static void goesOnWithout(long forged) {
    master.start();
    // more than the sites hold: of what is as long and different they would hear nothing
    for (String subject : List.of("as if", "nothing had been")) {
      house.chair().post("/votes", VoteDesk.question(subject)).orFail();
    }
    Path whole = whole(master, house);
    both(site -> site.satellite().start());

    both(
        site ->
            Awaiting.until(
                RealSite.PATIENCE,
                () ->
                    assertThat(site.mirror().path("alarm").path("reason").asText())
                        .isEqualTo("DOES_NOT_FOLLOW")));
    Awaiting.until(
        RealSite.PATIENCE,
        () ->
            assertThat(house.chair().post("/votes", VoteDesk.question("no more")).problem())
                .isEqualTo("journal-incomplete"));
    List<Path> records = List.of(export(north), export(south), whole);
    names(records, forged);
  }

  @Test
  void case21_twoTotalsForTwoSites_showWhenTheirRecordsAreLaidTogether() {
    Path copied = Packages.scratch("run/" + UUID.randomUUID());
    Databases.copy(master.directory(), copied);
    master.start();
    try (MasterProcess twin =
        new MasterProcess(Flavour.H2, copied, FreePort.next(), Map.of()).start()) {
      line.towards(twin.address());
      both(site -> site.satellite().start());
      House elsewhere = house.at(twin.address());
      long agreed = house.size();
      south.counts(vote, 1);
      countsByPhone(elsewhere, "south", 2);
      VoteDesk there = new VoteDesk(elsewhere, List.of());
      for (VoteDesk one : List.of(votes, there)) {
        one.order(vote, "close", Map.of());
        one.announce(vote);
      }
      assertThat(Totals.of(votes.result(vote))).containsEntry("yes", 4);
      assertThat(Totals.of(there.result(vote))).containsEntry("yes", 5);
      north.mirrors(elsewhere.size());
      south.mirrors(house.size());
      both(site -> assertThat(site.mirror().hasNonNull("alarm")).isFalse());

      List<Path> records = List.of(export(north), export(south));
      for (Path one : records) {
        CommandRun alone = verified(List.of(one));
        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.output()).doesNotContain("\"FAILED\"").contains("\"C-06\"");
      }
      names(records, agreed);
    }
  }

  /** What nobody has said. */
  private static void countsByPhone(House at, String site, int yes) {
    Map<String, Object> typed = new HashMap<>();
    typed.put("site", site);
    typed.put("tally", ModelJson.tree(VoteDesk.tally(vote, Hash.sha256(new byte[0]), yes).tally()));
    typed.put("officers", List.of("p-1", "p-2"));
    typed.put("called", "+49 651 555 2");
    typed.put("code", "KX");
    String path = "/votes/" + vote;
    at.officer().post(path + "/phone-tallies", typed).orFail();
    Map<String, Object> confirmed = Map.of("site", site, "typed", at.size() - 1, "code", "KX");
    at.deputy().post(path + "/phone-confirmations", confirmed).orFail();
  }

  /** Both verifiers say that there are two stories, from which line on, and both notes; and find the same. */
  private static void names(List<Path> records, long line) {
    CommandRun first = verified(records);
    CommandRun second = run("node", verifier().toString(), records);
    assertThat(first.exitCode()).as(first.output()).isEqualTo(1);
    assertThat(second.exitCode()).as(second.output()).isEqualTo(1);
    assertThat(places(first)).isEqualTo(places(second));
    assertThat(findings(first))
        .anySatisfy(
            finding -> {
              assertThat(finding.path("id").asText()).isEqualTo("K-02");
              assertThat(finding.path("entry").asLong()).isEqualTo(line);
              assertThat(finding.path("detail").size()).isEqualTo(2);
            });
  }

  private static JsonNode findings(CommandRun run) {
    return Json.read(run.output()).path("findings");
  }

  /** What is found and where; the details are for people. */
  private static Set<JsonNode> places(CommandRun run) {
    Set<JsonNode> places = new HashSet<>();
    findings(run).forEach(it -> places.add(((ObjectNode) it).deepCopy().without("detail")));
    return places;
  }

  private static CommandRun verified(List<Path> records) {
    return north
        .satellite()
        .command(
            Stream.concat(Stream.of("verify", "--json"), records.stream().map(Path::toString))
                .toArray(String[]::new));
  }

  private static Path verifier() {
    return Path.of(System.getProperty("konvent.root"), "docs/verify/verify.mjs");
  }

  private static CommandRun run(String program, String script, List<Path> records) {
    List<String> words = new ArrayList<>(List.of(program, script, "--json"));
    records.forEach(record -> words.add(record.toString()));
    return CommandRun.of(words, records.get(0).getParent(), Map.of(), "");
  }

  private static Path export(RealSite site) {
    Path target = Packages.scratch("run/" + UUID.randomUUID());
    site.satellite().command("export", target.toString()).orFail();
    return target.resolve("protokoll.zip");
  }

  private static Path whole(MasterProcess of, House at) {
    Path target = Packages.scratch("run/" + UUID.randomUUID() + ".zip");
    String password = at.founding().passwordOf().apply("chair") + "\n";
    String address = of.address().toString();
    of.command(password, "export", "--account", "chair", "--master", address, target.toString())
        .orFail();
    return target;
  }

  private static Path data() {
    return master.directory().resolve("data");
  }

  private static void both(java.util.function.Consumer<RealSite> act) {
    act.accept(north);
    act.accept(south);
  }

  private static void end() {
    both(site -> site.satellite().close());
    master.close();
  }

  private static void restore(Path data, Path before) {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Databases.copy(before, data);
  }
}
