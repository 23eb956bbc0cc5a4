package org.konvent.benchmark;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Profile;
import org.konvent.model.convention.PutOnline;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.statement.TypedTally;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Slips;
import org.konvent.model.vote.PhoneTallyConfirmed;
import org.konvent.model.vote.PhoneTallyTyped;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteKind;
import org.konvent.model.vote.VoteOpened;
import org.konvent.model.vote.VotePrepared;

/** The journal of a very long convention: votes with a row from each of 64 sites. */
final class LongJournal {

  private static final int SITES = 64;
  private static final long START = 1_700_000_000_000L;

  private final SecureRandom random = new SecureRandom();
  private final Scribe scribe = new Scribe(Kinds.codec(), this::salt);
  private final List<String> sites =
      IntStream.rangeClosed(1, SITES).mapToObj(number -> "site-" + number).toList();
  private final List<Scribe.Line> lines = new ArrayList<>();
  private ConventionState state = ConventionState.empty();

  /** A journal of at least so many entries. */
  static List<Scribe.Line> of(int entries) {
    LongJournal journal = new LongJournal();
    journal.begin();
    for (int vote = 1; journal.lines.size() < entries; vote++) {
      journal.vote(vote);
    }
    return journal.lines;
  }

  private void begin() {
    add(new ConventionFounded("long", "Long", true, "", "", Profile.DEFAULT));
    for (int i = 0; i < SITES; i++) {
      add(new SiteAdded(sites.get(i), i + 1, "Site " + (i + 1)));
    }
    add(new PutOnline());
  }

  private void vote(int vote) {
    Question question =
        Question.of(
            VoteKind.VOTE, "Motion " + vote, BallotPaper.yesNo(), Optional.of(MajorityRule.SIMPLE));
    add(new VotePrepared(vote, question, question.bind("long", vote)));
    add(
        new VoteOpened(
            vote, question.bind("long", vote), sites, List.of(), START, Optional.of(START)));
    for (String site : sites) {
      long typed = state.size();
      write(
          Draft.of(
              new PhoneTallyTyped(vote, site, false),
              new TypedTally(figures(), List.of("p1", "p2"), "1", "2")));
      add(new PhoneTallyConfirmed(vote, site, typed, true));
    }
    add(new VoteClosed(vote, List.of(), Optional.empty(), Map.of()));
  }

  private static CountedTally figures() {
    return CountedTally.yesNo(new Slips(65, 64, 63, 0, 63, null), 26, 34, 3);
  }

  private void add(Fact fact) {
    write(Draft.of(fact));
  }

  private void write(Draft draft) {
    Context context = new Context(START, START, Actor.CLOCK);
    Scribe.Written written = scribe.write(state, List.of(draft), context, Optional.empty());
    lines.addAll(written.lines());
    state = written.state();
  }

  private byte[] salt() {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    return salt;
  }
}
