package org.konvent.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.konvent.model.convention.Profile;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.client.MasterClient;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.CommandRun;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.Packages;

/**
 * Names are looked for in the bytes of all files that master and satellites keep, and in what they export; a name that
 * stays shows that they would be found.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasureIT {

  // H2 compresses files that it writes anew: one of three words that nothing else is like stays
  // readable there.
  private static final String ONE = "Qx7Kz4 Ht3Mw9 Zd5Rb8";
  private static final String ANOTHER = "Wv9Jp2 Tb5Gh8 Ks3Nd6";

  /** Not about a person. */
  private static final String STAYS = "Fm4Zt7 Lf8Xc2 Rg6Vy3";

  private static final String ADMIN = Databases.ADMIN_PASSWORD + "\n";
  private static final FakeTime CLOCK = FakeTime.off(Duration.ZERO);

  private static MasterProcess master;
  private static House house;
  private static RealSite north;
  private static RealSite south;
  private static List<Path> before;

  @BeforeAll
  static void nameTwoPeople() {
    master = Databases.fresh(Flavour.H2, CLOCK.environment()).start();
    String convention = "e" + UUID.randomUUID().toString().substring(0, 8);
    house =
        House.found(
            master.address(), Databases.ADMIN_PASSWORD, Founding.test(convention, Profile.DEFAULT));
    north = RealSite.enrolled(house, "north", 1, master.address());
    south = RealSite.enrolled(house, "south", 2, master.address());
    house.goOnline();
    new VoteDesk(house, List.of()).prepare(STAYS);
    named("p-1", ONE);
    named("p-2", ANOTHER);
    house.chair().post("/sites/north/incidents", incident(ONE)).orFail();
    house.chair().post("/sites/south/incidents", incident(ANOTHER)).orFail();
    north.states(20);
    south.states(10);
    house.chair().post("/convention/end", Map.of()).orFail();
    north.mirrors(house.size());
    south.mirrors(house.size());
    before = exports("before");
  }

  @AfterAll
  static void stop() {
    north.satellite().close();
    south.satellite().close();
    master.close();
  }

  @Test
  @Order(1)
  void onePerson_isGoneFromTheDatabase_fromEveryMirror_andFromWhatIsExportedThen() {
    assertThat(everything()).allSatisfy(it -> holds(it, ONE, ANOTHER, STAYS));
    south.satellite().close();

    CommandRun listed = erase(ONE);
    assertThat(listed.exitCode()).isZero();
    assertThat(listed.output()).contains("PersonNamed", "IncidentReported", "--yes");
    holds(text(master.directory()), ONE, ANOTHER, STAYS);
    assertThat(erase(ONE, "--yes").exitCode()).isZero();

    holds(text(master.directory()), ANOTHER, STAYS);
    mirrors(north, ANOTHER, STAYS);
    holds(text(south.satellite().data()), ONE, ANOTHER, STAYS); // it has not heard of it
    south.satellite().start();
    mirrors(south, ANOTHER, STAYS);
    List<Path> after = exports("after-one");
    assertThat(after).allSatisfy(it -> holds(text(it), ANOTHER, STAYS));
    proves(List.of(before.get(0), after.get(1), after.get(2)));
  }

  @Test
  @Order(2)
  void everybody_isGoneWhenTheObjectionPeriodIsOver() {
    CommandRun open = erase("--all", "--yes");
    assertThat(open.exitCode()).isEqualTo(1);
    assertThat(open.errors()).contains("Not published yet");

    master.close();
    CLOCK.step(Duration.ofDays(15));
    master.start();
    Path early = directory("too-early");
    CommandRun refused = published(early);
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.errors()).contains("Minutes not published yet");
    assertThat(early).doesNotExist();
    publish();
    Path forEverybody = directory("published");
    published(forEverybody).orFail();
    assertThat(forEverybody.resolve("index.html")).exists();
    holds(text(forEverybody), STAYS);
    proves(List.of(forEverybody.resolve("protokoll-gesamt.zip")));
    assertThat(erase("--all", "--yes").exitCode()).isZero();

    holds(text(master.directory()), STAYS);
    mirrors(north, STAYS);
    mirrors(south, STAYS);
    List<Path> after = exports("after-all");
    assertThat(after).allSatisfy(it -> holds(text(it), STAYS));
    proves(Stream.concat(before.stream(), after.stream()).toList());
  }

  private static void named(String person, String name) {
    house.chair().post("/persons", Map.of("person", person, "name", name)).orFail();
  }

  private static Map<String, String> incident(String name) {
    return Map.of("what", "SOUND", "note", name + " hat kein Mikro");
  }

  private static CommandRun erase(String... words) {
    List<String> all =
        Stream.concat(Stream.of("erase", "--master", master.address().toString()), Stream.of(words))
            .toList();
    return master.command(ADMIN, all.toArray(String[]::new));
  }

  private static Path directory(String name) {
    try {
      Path within = Packages.scratch("run/" + UUID.randomUUID());
      return Files.createDirectories(within).resolve(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What everybody may read, as a directory for a web server. */
  private static CommandRun published(Path into) {
    String address = master.address().toString();
    return master.command(
        house.founding().passwordOf().apply("chair") + "\n",
        "publish",
        "--account",
        "chair",
        "--master",
        address,
        into.toString());
  }

  private static void publish() {
    String password = house.founding().passwordOf().apply("chair");
    MasterClient chair = MasterClient.at(master.address()).signedIn("chair", password);
    chair.post("/records/publications", Map.of("version", 0, "place", "Aushang")).orFail();
    for (String site : List.of("north", "south")) {
      Map<String, Object> where = Map.of("site", site, "version", 0, "place", "Aushang");
      chair.post("/records/publications", where).orFail();
    }
    chair.post("/convention/publication", Map.of()).orFail();
  }

  /** The bundles of north, of south and of the whole. */
  private static List<Path> exports(String name) {
    Path target = Packages.scratch("run/" + UUID.randomUUID());
    Path whole = target.resolve(name + ".zip");
    for (RealSite site : List.of(north, south)) {
      site.satellite().command("export", target.resolve(site.site()).toString()).orFail();
    }
    String address = master.address().toString();
    master
        .command(
            house.founding().passwordOf().apply("chair") + "\n",
            "export",
            "--account",
            "chair",
            "--master",
            address,
            whole.toString())
        .orFail();
    return List.of(
        target.resolve("north/protokoll.zip"), target.resolve("south/protokoll.zip"), whole);
  }

  private static void proves(List<Path> bundles) {
    String[] words =
        Stream.concat(Stream.of("verify", "--json"), bundles.stream().map(Path::toString))
            .toArray(String[]::new);
    CommandRun run = north.satellite().command(words);
    assertThat(run.output()).contains("\"findings\":").doesNotContain("\"FAILED\"");
  }

  private static void mirrors(RealSite site, String... names) {
    String password = house.founding().passwordOf().apply("chair");
    MasterClient chair = MasterClient.at(master.address()).signedIn("chair", password);
    site.mirrors(chair.get("/convention").orFail().json().path("size").asLong());
    holds(text(site.satellite().data()), names);
  }

  /** Exactly these, of the three. */
  private static void holds(String text, String... names) {
    assertThat(
            Stream.of(ONE, ANOTHER, STAYS)
                .filter(name -> Stream.of(name.split(" ")).anyMatch(text::contains)))
        .containsExactly(names);
  }

  private static List<String> everything() {
    return Stream.concat(
            Stream.of(master.directory(), north.satellite().data(), south.satellite().data()),
            before.stream().limit(2))
        .map(ErasureIT::text)
        .toList();
  }

  /** All bytes of the files in a directory, or of those in a bundle. */
  private static String text(Path path) {
    StringBuilder all = new StringBuilder();
    try {
      if (Files.isRegularFile(path)) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
          for (ZipEntry entry : Collections.list(zip.entries())) {
            all.append(new String(zip.getInputStream(entry).readAllBytes(), ISO_8859_1));
          }
        }
        return all.toString();
      }
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          all.append(Files.readString(file, ISO_8859_1));
        }
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
