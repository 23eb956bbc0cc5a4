package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.konvent.model.journal.Entry;
import org.konvent.model.statement.StatementCodec;
import org.konvent.system.client.JournalCopy;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.SatelliteProcess;
import org.konvent.system.proxy.Fault;
import org.konvent.system.proxy.Faults;

/**
 * Master and satellites are killed at random while everybody sends: nothing acknowledged is lost, and
 * nothing counts twice. On H2 fifty times; on PostgreSQL, which itself is not killed, fewer.
 */
class KillRunIT {

  private static final int SITES = 32;
  private static final int SATELLITES = 3;
  private static final int IN_FLIGHT = 20;

  /** Most of the time a statement is on its way: that is when a kill can hurt. */
  private static final Fault NETWORK = Faults.latency(Duration.ofMillis(400));

  private static final long SEED = Long.getLong("konvent.seed", System.nanoTime());

  private final Random random = new Random(SEED);
  private int fewestInFlight = Integer.MAX_VALUE;

  /** What is killed and when, and how often in one run. */
  private enum Kill {
    MASTER(6, 2),
    MASTER_BETWEEN_COMMIT_AND_ANSWER(6, 2),
    SATELLITE_AT_WORK(14, 2),
    SATELLITE_WHEREVER_IT_IS(24, 2);

    private final int onH2;
    private final int onPostgresql;

    Kill(int onH2, int onPostgresql) {
      this.onH2 = onH2;
      this.onPostgresql = onPostgresql;
    }

    int times(Flavour flavour) {
      return switch (flavour) {
        case H2 -> onH2;
        case POSTGRESQL -> onPostgresql;
      };
    }
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void killsAtRandomLoseNothingAcknowledged_andCountNothingTwice(Flavour flavour) {
    System.out.printf("kill run on %s, again with -Dkonvent.seed=%d%n", flavour, SEED);
    try (Setting setting = Setting.online(flavour, SITES);
        SatelliteTraffic real = new SatelliteTraffic(setting, SATELLITES)) {
      int vote = setting.votes().counting("under fire", 3_600);
      setting.proxy().behave(NETWORK);
      try (Traffic traffic = new Traffic(setting, vote)) {
        for (Kill kill : order(flavour)) {
          traffic.gather(10 + random.nextInt(40));
          strike(kill, setting, traffic, real);
        }
        traffic.gather(Math.max(1, acknowledged(flavour) - traffic.acknowledged().size()));
        traffic.finish();
        real.drain();
        setting.proxy().heal();
        judge(flavour, setting, vote, traffic, real);
      }
    }
  }

  /** So many at least, in all. */
  private static int acknowledged(Flavour flavour) {
    return switch (flavour) {
      case H2 -> 2_000;
      case POSTGRESQL -> 500;
    };
  }

  private List<Kill> order(Flavour flavour) {
    List<Kill> all = new ArrayList<>();
    for (Kill kill : Kill.values()) {
      all.addAll(Collections.nCopies(kill.times(flavour), kill));
    }
    Collections.shuffle(all, random);
    return all;
  }

  private void strike(Kill kill, Setting setting, Traffic traffic, SatelliteTraffic real) {
    switch (kill) {
      case MASTER -> {
        enoughInFlight(traffic);
        setting.master().killAndRestart();
      }
      case MASTER_BETWEEN_COMMIT_AND_ANSWER -> betweenCommitAndAnswer(setting, traffic);
      case SATELLITE_AT_WORK -> kill(real.atWork(random), traffic, real);
      case SATELLITE_WHEREVER_IT_IS -> kill(real.any(random), traffic, real);
    }
  }

  private void kill(SatelliteProcess chosen, Traffic traffic, SatelliteTraffic real) {
    enoughInFlight(traffic);
    real.kill(chosen);
  }

  /** The master has answered, so it has committed; its answers do not get through, and it is killed. */
  private void betweenCommitAndAnswer(Setting setting, Traffic traffic) {
    CountDownLatch committed = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    setting.proxy().behave(Faults.holdingAnswers("POST /api/v1/statements", committed, never));
    Awaiting.latch(committed);
    enoughInFlight(traffic);
    setting.master().kill();
    setting.proxy().breakConnections();
    setting.proxy().behave(NETWORK);
    never.countDown();
    setting.master().start();
  }

  /** Comes back at a moment when enough is on its way, for the kill that follows at once. */
  private void enoughInFlight(Traffic traffic) {
    fewestInFlight = Math.min(fewestInFlight, traffic.reach(IN_FLIGHT));
  }

  private void judge(
      Flavour flavour, Setting setting, int vote, Traffic traffic, SatelliteTraffic real) {
    JournalCopy journal = setting.journal();
    Map<String, Integer> times = new HashMap<>();
    for (Entry entry : journal.entries()) {
      entry.statement().ifPresent(hash -> times.merge(hash.toString(), 1, Integer::sum));
    }
    long lost =
        traffic.acknowledged().stream()
            .filter(it -> !journal.entries().get((int) it.entry().seq()).equals(it.entry()))
            .count();
    long lostBySatellites = real.saved().stream().filter(hash -> !times.containsKey(hash)).count();
    long twice = times.values().stream().filter(count -> count > 1).count();
    System.out.printf(
        "%d kills of the master, %d between commit and answer, %d of satellites;"
            + " fewest in flight %d; acknowledged %d, lost %d; called saved by satellites %d, lost %d;"
            + " twice %d; journal of %d entries%n",
        Kill.MASTER.times(flavour),
        Kill.MASTER_BETWEEN_COMMIT_AND_ANSWER.times(flavour),
        satellites(flavour),
        fewestInFlight,
        traffic.acknowledged().size(),
        lost,
        real.saved().size(),
        lostBySatellites,
        twice,
        journal.size());
    assertThat(traffic.acknowledged()).hasSizeGreaterThanOrEqualTo(acknowledged(flavour));
    assertThat(real.saved()).hasSizeGreaterThanOrEqualTo(Kill.SATELLITE_AT_WORK.times(flavour));
    assertThat(lost).isZero();
    assertThat(lostBySatellites).isZero();
    assertThat(twice).isZero();
    everyReceiptNamesItsStatement(traffic);
    setting.votes().order(vote, "close", Map.of());
    assertThat(Totals.of(setting.votes().result(vote))).containsEntry("yes", traffic.yes());
  }

  private static int satellites(Flavour flavour) {
    return Kill.SATELLITE_AT_WORK.times(flavour) + Kill.SATELLITE_WHEREVER_IT_IS.times(flavour);
  }

  private static void everyReceiptNamesItsStatement(Traffic traffic) {
    for (SimulatedSite.Receipted one : traffic.acknowledged()) {
      assertThat(one.entry().statement()).contains(StatementCodec.hash(one.note()));
    }
  }
}
