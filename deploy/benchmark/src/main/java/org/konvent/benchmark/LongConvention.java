package org.konvent.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.journal.Fact;
import org.konvent.model.log.Hash;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.Slips;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.TallyReceived;
import org.konvent.model.vote.VoteKind;
import org.konvent.system.client.House;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;

/** A convention with many sites, votes and options at a running master, every tally signed and announced. */
final class LongConvention {

  private static final int PRESENT = 20;
  private static final int SECONDS = 3_600;

  private final House house;
  private final List<SimulatedSite> sites;
  private final List<BallotOption> options;

  LongConvention(House house, int sites, int options) {
    this.house = house;
    this.sites = IntStream.rangeClosed(1, sites).mapToObj(it -> house.site("s" + it, it)).toList();
    this.options =
        IntStream.rangeClosed(1, options)
            .mapToObj(it -> new BallotOption("o" + it, "Candidate " + it))
            .toList();
    house.goOnline();
    this.sites.forEach(SimulatedSite::signIn);
  }

  void hold(int votes) {
    VoteDesk desk = new VoteDesk(house, sites);
    desk.statePresence();
    for (int number = 1; number <= votes; number++) {
      int vote = prepared(number);
      desk.open(vote, SECONDS);
      desk.closeBoxes(vote);
      desk.endCasting(vote, SECONDS);
      TallyStated tally = tally(vote, desk.bound(vote));
      sites.parallelStream().forEach(site -> count(site, tally));
      desk.order(vote, "close", Map.of());
      desk.announce(vote);
    }
  }

  /** A refused statement has a receipt too. */
  private static void count(SimulatedSite site, TallyStated tally) {
    Fact fact = site.state(tally).entry().fact();
    if (!(fact instanceof TallyReceived)) {
      throw new IllegalStateException("figures were not taken: " + fact);
    }
  }

  private int prepared(int number) {
    PrepareVote prepare =
        new PrepareVote(
            Question.of(
                VoteKind.ELECTION,
                "Election " + number,
                BallotPaper.of(BallotForm.SELECTION, options),
                Optional.empty()));
    return house.chair().post("/votes", prepare).orFail().fact("vote").asInt();
  }

  /** The first candidate has the most votes. */
  private TallyStated tally(int vote, Hash bound) {
    List<OptionCount> counts =
        IntStream.range(0, options.size())
            .mapToObj(it -> new OptionCount(options.get(it).id(), it == 0 ? VoteDesk.CAST : it % 4))
            .toList();
    Slips slips = new Slips(PRESENT, VoteDesk.CAST, VoteDesk.CAST, 0, VoteDesk.CAST, 0);
    CountedTally figures = CountedTally.ofOptions(slips, counts);
    return new TallyStated(
        vote, bound, figures, List.of("p-1", "p-2"), Optional.empty(), Optional.empty());
  }
}
