package org.konvent.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Profile;
import org.konvent.model.convention.PutOnline;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.SiteAdded;

/**
 * A small convention with three sites and a clock that tests move; every entry goes through its bytes
 * and back.
 */
public final class Hall {

  public static final Actor CREW = Actor.account("mia", EnumSet.of(Role.CHAIR, Role.MEDIA));
  public static final Actor TRIER = Actor.installation("trier");
  public static final Actor KOELN = Actor.installation("koeln");

  private static final EntryCodec CODEC = Kinds.codec();

  private ConventionState state = ConventionState.empty();
  private long now = 1_000_000;

  private Hall() {}

  public static Hall online() {
    Hall hall = prepared();
    hall.happens(new PutOnline());
    return hall;
  }

  public static Hall prepared() {
    Hall hall = new Hall();
    hall.happens(
        new ConventionFounded("bpt", "BPT", false, "key", "two-thirds-plus-one", Profile.DEFAULT),
        new SiteAdded("haupt", 1, "Halle"),
        new SiteAdded("trier", 2, "Trier"),
        new SiteAdded("koeln", 3, "Köln"));
    return hall;
  }

  public ConventionState state() {
    return state;
  }

  public long now() {
    return now;
  }

  public Hall at(long time) {
    now = time;
    return this;
  }

  public Hall later(long millis) {
    return at(now + millis);
  }

  public Hall happens(Fact... facts) {
    write(Stream.of(facts).map(Draft::of).toList());
    return this;
  }

  /** The crew does this, and it is carried out. */
  public List<Fact> does(Command command) {
    return does(command, CREW);
  }

  public List<Fact> does(Command command, Actor actor) {
    Decision decision = command.decide(state, new Context(now, now, actor));
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    List<Draft> drafts = ((Decision.Accepted) decision).drafts();
    write(drafts);
    return drafts.stream().map(Draft::fact).toList();
  }

  /** The crew tries this, and it is refused. */
  public Refusal refuses(ProblemCode code, Command command) {
    return refuses(code, command, CREW);
  }

  public Refusal refuses(ProblemCode code, Command command, Actor actor) {
    Decision decision = command.decide(state, new Context(now, now, actor));
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    Refusal refusal = ((Decision.Refused) decision).refusal();
    assertThat(refusal.code()).isEqualTo(code);
    return refusal;
  }

  private void write(List<Draft> drafts) {
    Scribe scribe = new Scribe(CODEC, () -> new byte[16]);
    Scribe.Written written =
        scribe.write(state, drafts, new Context(now, now, CREW), Optional.empty());
    assertThat(written.lines())
        .extracting(line -> line.entry().fact())
        .isEqualTo(drafts.stream().map(Draft::fact).toList());
    assertThat(written.lines())
        .extracting(Scribe.Line::secret)
        .isEqualTo(drafts.stream().map(Draft::secret).toList());
    state = written.state();
  }
}
