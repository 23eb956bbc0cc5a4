package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.EpochBegun;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Profile;
import org.konvent.model.log.VerifierKey;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.client.JournalCopy;
import org.konvent.system.client.Reply;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.FreePort;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.Packages;
import org.konvent.system.proxy.FaultProxy;

/** A master whose database has lost what it had acknowledged, and two real satellites that hold it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordIT {

  private static final String DATABASE = "konvent.mv.db";

  private static MasterProcess master;
  private static House house;
  private static VoteDesk votes;
  private static FaultProxy line;
  private static RealSite north;
  private static RealSite south;
  private static int vote;

  /** What the master's data were before anything was counted. */
  private static Path older;

  @BeforeAll
  static void countUpToTheLoss() {
    master = Databases.fresh(Flavour.H2).start();
    String convention = "r" + UUID.randomUUID().toString().substring(0, 8);
    house =
        House.found(
            master.address(), Databases.ADMIN_PASSWORD, Founding.test(convention, Profile.DEFAULT));
    votes = new VoteDesk(house, List.of());
    line = FaultProxy.before(master.address());
    north = RealSite.enrolled(house, "north", 1, line.address());
    south = RealSite.enrolled(house, "south", 2, master.address());
    house.goOnline();
    both(site -> site.states(20));
    vote = votes.prepare("before the loss");
    votes.open(vote, 3_000);
    both(site -> site.closesItsBox(vote));
    votes.endCasting(vote, 3_000);
    both(RealSite::settled);
    master.close();
    older = Packages.scratch("run/" + UUID.randomUUID());
    Databases.copy(data(), older);
    master.start();
    both(site -> site.mirrors(house.size()));
    north.counts(vote, 3);
    south.counts(vote, 1);
    both(site -> site.mirrors(house.size()));
  }

  @AfterAll
  static void stop() {
    both(site -> site.satellite().close());
    line.close();
    master.close();
  }

  @Test
  @Order(1)
  void case16_anOlderDatabaseIsNoticedAtStart_andTheSitesBringBackWhatItLacks() {
    JournalCopy before = journal();
    both(site -> site.satellite().process().freeze());
    restart(() -> replace(DATABASE));

    Reply refused = house.chair().post("/votes", VoteDesk.question("too early"));
    assertThat(refused.problem()).isEqualTo("journal-incomplete");
    assertThat(house.admin().get("/recovery").orFail().json().path("expected").asLong())
        .isEqualTo(before.size());

    both(site -> site.satellite().process().thaw());
    isOpen();
    assertThat(journal()).isEqualTo(before);
    said().forEach(hash -> assertThat(times(hash)).isEqualTo(1));
    assertThat(votes.row(vote, "north").path("state").asText()).isEqualTo("RECEIVED");
    assertThat(house.chair().post("/votes", VoteDesk.question("now")).done()).isTrue();
  }

  @Test
  @Order(2)
  void case16_whereEvenTheMasterDoesNotKnow_theSitesProveItByItsOwnSignature() {
    both(site -> site.mirrors(house.size()));
    JournalCopy before = journal();
    both(site -> site.satellite().process().freeze());
    restart(
        () -> {
          replace(DATABASE);
          replace("reached");
        });
    assertThat(house.admin().get("/recovery").status()).isEqualTo(404);
    assertThat(house.size()).isLessThan(before.size());

    both(site -> site.satellite().process().thaw());
    Awaiting.until(RealSite.PATIENCE, () -> assertThat(house.size()).isEqualTo(before.size()));
    isOpen();
    assertThat(journal()).isEqualTo(before);
    votes.order(vote, "close", Map.of());
    assertThat(yes()).isEqualTo(4);
  }

  @Test
  @Order(3)
  void case16_whereNobodyCanBeAskedANewEpochBegins_andNothingSaidIsLost() {
    both(site -> site.mirrors(house.size()));
    both(site -> site.satellite().kill());
    long lost = house.size();
    restart(() -> replace(DATABASE));
    long kept = house.size();

    String root = house.admin().get("/recovery").orFail().json().path("root").asText();
    house
        .admin()
        .post("/recovery/epochs", Map.of("ground", "both sites are away", "root", root))
        .orFail();
    assertThat(journal().facts(EpochBegun.class, begun -> begun.epoch() == 2)).hasSize(1);
    house.chair().post("/votes", VoteDesk.question("goes on")).orFail();

    both(site -> site.satellite().start());
    for (RealSite site : List.of(north, south)) {
      Awaiting.until(
          RealSite.PATIENCE, () -> assertThat(site.mirror().path("epoch").asInt()).isEqualTo(2));
      assertThat(site.mirror().path("archived").asLong()).isEqualTo(lost - kept);
      assertThat(site.mirror().hasNonNull("alarm")).isFalse();
      site.settled();
    }
    said().forEach(hash -> assertThat(times(hash)).isEqualTo(1));
    votes.order(vote, "close", Map.of());
    assertThat(yes()).isEqualTo(4);
  }

  @Test
  @Order(4)
  void case17_ofTwoMastersOnTwoDatabases_theSecondIsProvedWrongAndStops_andTheSiteSaysSo() {
    Path copied = Packages.scratch("run/" + UUID.randomUUID());
    restart(() -> Databases.copy(master.directory(), copied));
    both(site -> site.mirrors(house.size()));
    try (MasterProcess twin =
        new MasterProcess(Flavour.H2, copied, FreePort.next(), Map.of()).start()) {
      House elsewhere = house.at(twin.address());
      for (String subject : List.of("there", "and there")) {
        elsewhere.chair().post("/votes", VoteDesk.question(subject)).orFail();
      }
      house.chair().post("/votes", VoteDesk.question("here")).orFail();
      both(site -> site.mirrors(house.size()));

      line.towards(twin.address());
      line.breakConnections();

      Awaiting.until(
          RealSite.PATIENCE,
          () ->
              assertThat(north.mirror().path("alarm").path("reason").asText())
                  .isEqualTo("DOES_NOT_FOLLOW"));
      Awaiting.until(
          RealSite.PATIENCE,
          () ->
              assertThat(elsewhere.chair().post("/votes", VoteDesk.question("no more")).problem())
                  .isEqualTo("journal-incomplete"));
      house.chair().post("/votes", VoteDesk.question("still here")).orFail();
      south.mirrors(house.size());
    }
  }

  private static int yes() {
    for (var option : votes.result(vote).path("total").path("options")) {
      if (option.path("option").asText().equals("yes")) {
        return option.path("count").asInt();
      }
    }
    throw new IllegalStateException("no yes in " + votes.result(vote));
  }

  private static void isOpen() {
    Awaiting.until(
        RealSite.PATIENCE,
        () -> assertThat(house.admin().get("/recovery").status()).isEqualTo(404));
  }

  private static void both(java.util.function.Consumer<RealSite> act) {
    act.accept(north);
    act.accept(south);
  }

  private static List<String> said() {
    return List.of(north, south).stream().flatMap(site -> site.said().stream()).toList();
  }

  private static long times(String hash) {
    return journal().entries().stream()
        .filter(entry -> entry.statement().map(Object::toString).equals(Optional.of(hash)))
        .count();
  }

  private static JournalCopy journal() {
    String first = house.chair().get("/log/entries?limit=1").orFail().text().strip();
    ConventionFounded founded =
        (ConventionFounded)
            Kinds.codec().decode(first.getBytes(java.nio.charset.StandardCharsets.UTF_8)).fact();
    return JournalCopy.of(house.chair(), VerifierKey.parse(founded.logKey()));
  }

  private static Path data() {
    return master.directory().resolve("data");
  }

  private static void restart(Runnable meanwhile) {
    master.close();
    meanwhile.run();
    master.start();
  }

  /** Puts an older copy of a file back. */
  private static void replace(String file) {
    try {
      Files.copy(older.resolve(file), data().resolve(file), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
