package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.konvent.model.journal.Entry;
import org.konvent.model.log.Hash;
import org.konvent.model.vote.TallyReceived;
import org.konvent.model.vote.VotePrepared;
import org.konvent.system.client.JournalCopy;
import org.konvent.system.client.MasterClient;
import org.konvent.system.client.Reply;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.MasterProcess;

/** Leader and follower on one PostgreSQL, 64 sites, and wall clocks five seconds apart. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoMastersIT {

  private static final int SITES = 64;

  /**
   * Half a minute, for machines with much else to do; how long it took is printed. The parameters
   * make it five seconds: three of silence, half a one until the next look, and reading what is new.
   */
  private static final long PATIENCE = 30_000;

  private static final long FROZEN = 20_000;
  private static final long RETRY_NANOS = 100_000_000;
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Half of what the wall clocks are apart, and more than two readings of one clock may differ. */
  private static final long SAME = 2_500;

  private static final String NOBODY = "asked of a follower";

  private static MasterProcess first;
  private static MasterProcess second;
  private static Setting setting;
  private static List<SiteMirror> mirrors;

  @BeforeAll
  static void start() {
    List<MasterProcess> pair = Databases.pair(FakeTime.off(Duration.ofSeconds(5)));
    first = pair.get(0).fast().start();
    second = pair.get(1);
    setting = Setting.online(first, SITES);
    second.start();
    mirrors = setting.sites().stream().map(SiteMirror::new).toList();
    mirrors.parallelStream().forEach(SiteMirror::read);
  }

  @AfterAll
  static void stop() {
    second.close();
    setting.close();
  }

  @Test
  @Order(1)
  void bothTellTheSameConventionTime_whateverTheirWallClocksSay() {
    ConventionTime one = time(first);
    ConventionTime other = time(second);
    long apart = Math.abs(one.now() - other.now());
    System.out.printf(
        "two masters: convention times %d ms apart, measured to within %d ms%n",
        apart, one.uncertainty() + other.uncertainty());
    assertThat(apart).isLessThan(SAME);
  }

  @Test
  @Order(2)
  void case18_aLeaderKilledInTheMiddleOfAVote_isFollowedWithinFiveSeconds() {
    int vote = setting.votes().counting("leader killed", 3_600);
    try (Traffic traffic = traffic(vote)) {
      traffic.gather(3 * SITES);
      String note = asked(vote);
      long killed = time(first).now();
      first.kill();
      takenOver(note, second, killed, "killed");
      traffic.gather(3 * SITES);
      traffic.finish();
      first.start();
      judge(traffic, vote);
    }
  }

  @Test
  @Order(3)
  void case18_aLeaderStoppedForTwentySecondsAndWoken_isFencedAndFollows() {
    int vote = setting.votes().counting("leader stopped", 3_600);
    try (Traffic traffic = traffic(vote)) {
      traffic.gather(3 * SITES);
      String note = asked(vote);
      ConventionTime time = time(second);
      long stopped = time.now();
      second.process().freeze();
      takenOver(note, first, stopped, "stopped");
      time.reach(stopped + FROZEN);
      second.process().thaw();
      follows(second, first);
      traffic.gather(3 * SITES);
      traffic.finish();
      judge(traffic, vote);
    }
  }

  @Test
  @Order(4)
  void case18_aDeadlineThatPassesWhileTheLeaderChanges_isJudgedAsIfNothingHadBeen() {
    VoteDesk votes = setting.votes();
    int vote = votes.casting("deadline between two leaders");
    Hash bound = votes.bound(vote);
    List<String> notes = new ArrayList<>();
    for (SimulatedSite site : setting.sites()) {
      notes.add(site.chain().add(VoteDesk.tally(vote, bound, 3)));
    }
    ConventionTime time = time(first);
    votes.endCasting(vote, 8);
    long limit = Lateness.limit(setting.votes(), vote);

    List<CompletableFuture<Sent>> sent = new ArrayList<>();
    for (int i = 0; i < SITES - 1; i++) {
      SimulatedSite site = setting.sites().get(i);
      String note = notes.get(i);
      long moment = limit + 50L * (i - SITES / 2);
      sent.add(InBackground.run(() -> sent(time, moment, site, note)));
    }
    time.reach(limit - 1_000);
    first.kill();
    ConventionTime.passed(client(second), limit);
    SimulatedSite last = setting.sites().get(SITES - 1);
    List<Sent> all = new ArrayList<>(sent.stream().map(CompletableFuture::join).toList());
    all.add(sent(time, limit, last, notes.get(SITES - 1)));

    setting = setting.movedTo(second);
    assertThat(all).allMatch(Sent::arrivedWhenItWasSent);
    noDeadlineIsJudgedDifferently(setting.journal(), vote);
    Awaiting.until(
        Duration.ofSeconds(30), () -> assertThat(setting.votes().phase(vote)).isEqualTo("OVERDUE"));
    System.out.printf(
        "leader killed over a deadline: %d in time, %d late%n",
        all.stream().filter(it -> Lateness.judged(it.entry()) <= limit).count(),
        all.stream().filter(it -> Lateness.judged(it.entry()) > limit).count());
    setting
        .votes()
        .order(vote, "extension", Map.of("minutes", 5, "mover", "Eva", "ground", "master died"));
    setting.votes().order(vote, "close", Map.of());
    assertThat(Totals.of(setting.votes().result(vote))).containsEntry("yes", 3 * SITES);
    first.start();
    everySiteConverges(setting.journal());
  }

  /** Everybody but the first site, which asks the follower all the time. */
  private static Traffic traffic(int vote) {
    Hash bound = setting.votes().bound(vote);
    List<SimulatedSite> sites = setting.sites().subList(1, SITES);
    return new Traffic(sites, vote, bound, addresses(), PAUSE);
  }

  /** Figures of the first site, signed and not sent. */
  private static String asked(int vote) {
    return setting.site(1).chain().add(VoteDesk.tally(vote, setting.votes().bound(vote), 2));
  }

  /** The follower is asked to write until it does. */
  private static void takenOver(String note, MasterProcess follower, long since, String how) {
    SimulatedSite asking = setting.site(1);
    asking.moveTo(follower.address());
    Reply reply = asking.sendUntilAnswered(note);
    while (!reply.done()) {
      assertThat(reply.problem()).isEqualTo("not-the-leader");
      LockSupport.parkNanos(RETRY_NANOS);
      reply = asking.sendUntilAnswered(note);
    }
    long took = asking.receipted(note, reply).entry().at() - since;
    System.out.printf("leader %s: the follower wrote after %d ms%n", how, took);
    assertThat(took).isLessThan(PATIENCE);
    setting = setting.movedTo(follower);
  }

  /** From the first answer on it writes nothing and names the leader. */
  private static void follows(MasterProcess woken, MasterProcess leader) {
    MasterClient chair = setting.house().at(woken.address()).chair();
    Awaiting.until(
        Duration.ofSeconds(30),
        () -> {
          Reply reply = chair.post("/votes", VoteDesk.question(NOBODY));
          assertThat(reply.problem()).isEqualTo("not-the-leader");
          assertThat(reply.json().path("leader").asText()).isEqualTo(leader.address().toString());
        });
    SimulatedSite living = setting.site(1);
    living.moveTo(woken.address());
    assertThat(living.read("/site/time").problem()).isEqualTo("not-the-leader");
    living.moveTo(leader.address());
  }

  private static void judge(Traffic traffic, int vote) {
    JournalCopy history = setting.journal();
    System.out.printf(
        "%d acknowledged, journal of %d entries%n", traffic.acknowledged().size(), history.size());
    for (SimulatedSite.Receipted one : traffic.acknowledged()) {
      assertThat(history.entries().get((int) one.entry().seq())).isEqualTo(one.entry());
    }
    assertThat(history.facts(VotePrepared.class, it -> it.question().subject().equals(NOBODY)))
        .isEmpty();
    everySiteConverges(history);
    noDeadlineIsJudgedDifferently(history, vote);
    setting.votes().order(vote, "close", Map.of());
    assertThat(Totals.of(setting.votes().result(vote))).containsEntry("yes", traffic.yes() + 2);
  }

  /**
   * Half of the sites go on reading at the one master, half at the other, each from where it was: no
   * matter who signed what they hold, everything follows, and leads all to one root.
   */
  private static void everySiteConverges(JournalCopy history) {
    for (int i = 0; i < SITES; i++) {
      setting.site(i + 1).moveTo(addresses().get((i + 1) % 2));
    }
    Awaiting.until(
        Duration.ofMillis(PATIENCE),
        () ->
            assertThat(mirrors.parallelStream().map(SiteMirror::read))
                .containsOnly(history.checkpoint().head()));
    setting.sites().forEach(site -> site.moveTo(setting.master().address()));
  }

  private static void noDeadlineIsJudgedDifferently(JournalCopy history, int vote) {
    long limit = Lateness.limit(setting.votes(), vote);
    long last = 0;
    for (Entry entry : history.entries()) {
      assertThat(entry.at()).as("time never runs back").isGreaterThanOrEqualTo(last);
      last = entry.at();
      if (entry.fact() instanceof TallyReceived tally && tally.vote() == vote) {
        assertThat(tally.inTime()).isEqualTo(Lateness.judged(entry) <= limit);
      }
    }
  }

  /** A site's way to a receipt: when it tried, by convention time, and what was journalled. */
  private record Sent(List<Attempt> attempts, Entry entry) {

    boolean arrivedWhenItWasSent() {
      long arrival = entry.arrival();
      return attempts.stream()
          .anyMatch(it -> arrival > it.begun() - SAME && arrival < it.ended() + SAME);
    }
  }

  private record Attempt(long begun, long ended) {}

  private static Sent sent(ConventionTime time, long moment, SimulatedSite site, String note) {
    List<Attempt> attempts = new ArrayList<>();
    time.reach(moment);
    while (true) {
      site.moveTo(addresses().get(attempts.size() % 2));
      long begun = time.now();
      Optional<Reply> reply = answer(site, note);
      attempts.add(new Attempt(begun, time.now()));
      if (reply.isPresent()) {
        return new Sent(attempts, site.receipted(note, reply.get()).entry());
      }
      LockSupport.parkNanos(RETRY_NANOS);
    }
  }

  /** Nothing from a master that is dead or does not lead. */
  private static Optional<Reply> answer(SimulatedSite site, String note) {
    try {
      return Optional.of(site.send(note)).filter(Reply::done);
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static ConventionTime time(MasterProcess master) {
    return ConventionTime.of(client(master));
  }

  private static MasterClient client(MasterProcess master) {
    return setting.house().at(master.address()).chair();
  }

  private static List<URI> addresses() {
    return List.of(first.address(), second.address());
  }
}
