package org.konvent.model.command.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.vote.VoteScene.hands;
import static org.konvent.model.command.vote.VoteScene.open;
import static org.konvent.model.convention.ConventionFixture.CHAIR;
import static org.konvent.model.convention.ConventionFixture.DEPUTY;
import static org.konvent.model.convention.ConventionFixture.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.convention.SiteDesk;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Decision;
import org.konvent.model.tally.Fraction;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.HandTotal;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;

/** Legal and illegal acts at random: what counts is what the journal's lines say. */
class CountingAtRandomTest {

  private static final List<String> SITES = List.of("berlin", "trier", "ulm");
  private static final int STEPS = 60;

  private final ConventionFixture convention =
      ConventionFixture.crowded(SITES.toArray(String[]::new));
  private final int vote = open(convention, hands());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void invariant3_aTallyCountsIfAndOnlyIfItArrivedInTimeOrWasReadmitted_andIsNotSuperseded(
      long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      convention.later(random.nextInt(4_000));
      act(random);
      compare("seed %d, step %d".formatted(seed, step));
    }
  }

  private void compare(String where) {
    CountingOracle oracle =
        new CountingOracle(convention.lines(), vote, convention.vote(vote).bound());
    Map<String, Long> counting = new TreeMap<>();
    for (Row row : convention.vote(vote).sortedRows()) {
      if (row.state().counts()) {
        counting.put(row.site(), row.version().orElseThrow().seq());
      }
    }
    assertThat(counting).as(where).isEqualTo(oracle.counting());
    HandTotal total = (HandTotal) convention.result(vote).total();
    assertThat(total.yes()).as(where).isEqualTo(Fraction.of(oracle.yes()));
  }

  private void act(Random random) {
    String site = SITES.get(random.nextInt(SITES.size()));
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3, 4 -> tally(random, convention.desk(site));
      case 5 -> attempt(OFFICER, typing(random, site));
      case 6 -> confirm(site);
      case 7 -> attempt(CHAIR, new CloseDue(vote));
      case 8 -> extend(random);
      case 9 -> attempt(CHAIR, new SayNotParticipating(vote, site));
      case 10 -> attempt(CHAIR, new DisputeRow(vote, 1, "nur die Standorte"));
      default -> close(random);
    }
  }

  private void extend(Random random) {
    if (random.nextInt(3) == 0) {
      attempt(CHAIR, new ExtendVote(vote, 1, "Eva", "Netz"));
    }
  }

  private void close(Random random) {
    if (random.nextInt(4) == 0) {
      attempt(CHAIR, new CloseVote(vote, Optional.of("Leitung ausgefallen")));
    }
  }

  private void tally(Random random, SiteDesk desk) {
    long arrivedAt = convention.now() - random.nextInt(12_000);
    HandTally figures = figures(random);
    long named = random.nextInt(5) == 0 ? 1 : standing(desk).orElse(1L);
    (random.nextInt(3) == 0 ? desk.tally(vote, figures) : desk.superseding(named, vote, figures))
        .send(arrivedAt);
  }

  private Optional<Long> standing(SiteDesk desk) {
    return convention
        .row(vote, desk.actor().site().orElseThrow())
        .version()
        .flatMap(RowVersion::chainSeq);
  }

  /** One in five is impossible among a hundred present. */
  private static HandTally figures(Random random) {
    int yes = 1 + random.nextInt(50);
    return VoteScene.counted(yes, random.nextInt(5) == 0 ? 101 - yes : 50);
  }

  private TypePhoneTally typing(Random random, String site) {
    return new TypePhoneTally(vote, site, figures(random), List.of("o1"), "+49 1", "KX");
  }

  private void confirm(String site) {
    convention.row(vote, site).pending().stream()
        .findFirst()
        .ifPresent(it -> attempt(DEPUTY, new ConfirmPhoneTally(vote, site, it.seq(), "KX")));
  }

  private void attempt(Actor actor, Command command) {
    if (convention.decide(actor, command) instanceof Decision.Accepted) {
      convention.accept(actor, command);
    }
  }
}
