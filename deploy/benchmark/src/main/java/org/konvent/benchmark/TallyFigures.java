package org.konvent.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.konvent.model.log.Hash;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.HandTally;
import org.konvent.system.client.House;
import org.konvent.system.client.Reply;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;

/**
 * Durable tallies acknowledged by a running master: each of 64 sites states its row again and again,
 * each statement superseding the one before, with one request under way per site. Statements are
 * signed before the clock runs; receipts are verified after it stopped.
 */
final class TallyFigures {

  private static final int SITES = 64;
  private static final int SECONDS_OPEN = 3_600;
  private static final int WARM_UP = 20;

  private final List<SimulatedSite> sites;
  private final OpenVote vote;
  private int stated;

  /** Sites that are signed in, and a vote that is open; everything has been done a few times. */
  TallyFigures(House house) throws InterruptedException, ExecutionException {
    sites = IntStream.rangeClosed(1, SITES).mapToObj(it -> house.site("s" + it, it)).toList();
    house.goOnline();
    sites.forEach(SimulatedSite::signIn);
    vote = openVote(house);
    run(prepare(WARM_UP));
  }

  /** What one site sends, and what came back. */
  private record Work(SimulatedSite site, List<String> notes) {}

  private record OpenVote(int number, Hash bound) {}

  private record Sent(SimulatedSite site, String note, Reply reply, long micros) {}

  /** The figures of so many further tallies of each site. */
  Map<String, Object> measure(int perSite) throws InterruptedException, ExecutionException {
    List<Work> all = prepare(perSite);
    long start = System.nanoTime();
    List<Sent> sent = run(all);
    long nanos = System.nanoTime() - start;
    sent.forEach(it -> it.site().receipted(it.note(), it.reply().orFail()));
    return figures(sent, nanos);
  }

  private List<Work> prepare(int perSite) {
    int from = stated;
    stated += perSite;
    return sites.stream().map(site -> prepare(site, vote, from, perSite)).toList();
  }

  private static OpenVote openVote(House house) {
    VoteDesk desk = new VoteDesk(house, List.of());
    int vote = desk.prepareHands("Benchmark");
    desk.open(vote, SECONDS_OPEN);
    return new OpenVote(vote, desk.bound(vote));
  }

  private static Work prepare(SimulatedSite site, OpenVote vote, int from, int count) {
    List<String> notes = new ArrayList<>(count);
    for (int i = from; i < from + count; i++) {
      Optional<Long> before = i == 0 ? Optional.empty() : Optional.of(site.chain().next() - 1);
      HandTally row = HandTally.estimated(100, HandParts.of(5 + i % 2, 8));
      notes.add(
          site.chain()
              .add(
                  new TallyStated(
                      vote.number(), vote.bound(), row, List.of("p1"), before, Optional.empty())));
    }
    return new Work(site, notes);
  }

  private static List<Sent> run(List<Work> all) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    try {
      List<Callable<List<Sent>>> calls =
          all.stream().map(work -> (Callable<List<Sent>>) () -> send(work)).toList();
      List<Sent> sent = new ArrayList<>();
      for (Future<List<Sent>> done : threads.invokeAll(calls)) {
        sent.addAll(done.get());
      }
      return sent;
    } finally {
      threads.shutdown();
    }
  }

  private static List<Sent> send(Work work) {
    List<Sent> sent = new ArrayList<>(work.notes().size());
    for (String note : work.notes()) {
      long start = System.nanoTime();
      Reply reply = work.site().send(note);
      sent.add(new Sent(work.site(), note, reply, (System.nanoTime() - start) / 1_000));
    }
    return sent;
  }

  private static Map<String, Object> figures(List<Sent> sent, long nanos) {
    Map<String, Object> figures = new TreeMap<>();
    figures.put("acknowledged", sent.size());
    figures.put("perSecond", sent.size() * 1_000_000_000L / nanos);
    figures.putAll(new Quantiles(sent.stream().map(Sent::micros).toList()).toMap());
    return figures;
  }
}
