package org.konvent.model.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.command.convention.FoundConvention;
import org.konvent.model.command.convention.GoOnline;
import org.konvent.model.command.proposal.ApproveProposal;
import org.konvent.model.command.proposal.ProposeAct;
import org.konvent.model.command.site.AddSite;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.Vote;

/**
 * A convention in memory, with a clock that stands still until somebody moves it. After every step a
 * follower that reads the stored bytes, and gets the sealed parts one step late, must see the same.
 */
public final class ConventionFixture {

  public static final String ID = "parteitag-2026";
  public static final long START = 1_790_000_000_000L;
  public static final Actor CHAIR = Actor.account("chair", Set.of(Role.CHAIR));
  public static final Actor OFFICER = Actor.account("officer", Set.of(Role.RETURNING_OFFICER));
  public static final Actor DEPUTY = Actor.account("deputy", Set.of(Role.RETURNING_OFFICER));
  public static final Actor MEDIA = Actor.account("media", Set.of(Role.MEDIA));

  private final Scribe scribe;
  private final LateFollower follower = new LateFollower();
  private final Map<String, SiteDesk> desks = new LinkedHashMap<>();
  private final List<Scribe.Line> lines = new ArrayList<>();
  private ConventionState state = ConventionState.empty();
  private long now = START;
  private int salts;

  private ConventionFixture() {
    scribe = new Scribe(Kinds.codec(), () -> ByteBuffer.allocate(16).putInt(0, ++salts).array());
  }

  /** Nothing founded yet. */
  public static ConventionFixture unfounded() {
    return new ConventionFixture();
  }

  /** Founded and online, its sites enrolled; nobody reported who is present. */
  public static ConventionFixture online(String... sites) {
    ConventionFixture convention = new ConventionFixture();
    convention.accept(
        CHAIR, new FoundConvention(ID, "Parteitag", false, "log+key", Optional.empty()));
    int number = 1;
    for (String site : sites) {
      convention.accept(CHAIR, new AddSite(site, site, number++, List.of("+49 30 1234")));
      convention.desks.put(site, SiteDesk.enrolled(convention, site));
    }
    convention.accept(CHAIR, new GoOnline());
    return convention;
  }

  /** As {@link #online}, a hundred accredited and present at each site. */
  public static ConventionFixture crowded(String... sites) {
    ConventionFixture convention = online(sites);
    convention.desks.values().forEach(desk -> desk.reportPresent(100));
    return convention;
  }

  public ConventionState state() {
    return state;
  }

  public List<Scribe.Line> lines() {
    return List.copyOf(lines);
  }

  public Vote vote(int number) {
    return state.votes().vote(number).orElseThrow();
  }

  public Row row(int vote, String site) {
    return vote(vote).row(site).orElseThrow();
  }

  public Result result(int vote) {
    return Results.of(state, vote(vote)).orElseThrow();
  }

  public SiteDesk desk(String site) {
    return desks.get(site);
  }

  public long now() {
    return now;
  }

  public ConventionFixture at(long millis) {
    now = millis;
    return this;
  }

  public ConventionFixture later(long millis) {
    return at(now + millis);
  }

  /** Decides without writing; {@code arrivedAt} is now. */
  public Decision decide(Actor actor, Command command) {
    return command.decide(state, new Context(now, now, actor));
  }

  /** Carries the command out; anything but acceptance fails the test. */
  public List<Fact> accept(Actor actor, Command command) {
    return accept(actor, command, now);
  }

  public List<Fact> accept(Actor actor, Command command, long arrivedAt) {
    Context context = new Context(now, arrivedAt, actor);
    Decision decision = command.decide(state, context);
    assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
    return write(((Decision.Accepted) decision).drafts(), context);
  }

  /** Why the command is refused; acceptance fails the test. */
  public ProblemCode refusal(Actor actor, Command command) {
    return refused(actor, command).code();
  }

  /** As {@link #refusal}, with its details. */
  public Refusal refused(Actor actor, Command command) {
    Decision decision = decide(actor, command);
    assertThat(decision).as("%s", command).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused) decision).refusal();
  }

  /** One person proposes, another one approves. */
  public List<Fact> byTwo(TwoPersonAct act) {
    accept(OFFICER, ProposeAct.of(act));
    Proposal waiting = state.proposals().waiting(now, state.life().profile()).get(0);
    return accept(CHAIR, new ApproveProposal(waiting.id(), waiting.hash()));
  }

  /** The entry that was written last. */
  public long lastSeq() {
    return state.size() - 1;
  }

  private List<Fact> write(List<Draft> drafts, Context context) {
    Scribe.Written written = scribe.write(state, drafts, context, Optional.empty());
    lines.addAll(written.lines());
    state = written.state();
    follower.follow(written.lines());
    assertThat(follower.caughtUp()).isEqualTo(state);
    return written.lines().stream().map(line -> line.entry().fact()).toList();
  }
}
