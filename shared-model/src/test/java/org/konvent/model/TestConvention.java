package org.konvent.model;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.command.convention.FoundConvention;
import org.konvent.model.command.convention.GoOnline;
import org.konvent.model.command.site.AddSite;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.ProblemCode;

/** A convention on the way, written as the master writes it, with a clock that the story moves. */
public final class TestConvention {

  public static final Actor CHAIR = Actor.account("carla", Set.of(Role.CHAIR));
  public static final Actor OFFICER = Actor.account("otto", Set.of(Role.RETURNING_OFFICER));
  public static final Actor ADMIN = Actor.account("ada", Set.of(Role.ADMIN));

  private final Scribe scribe;
  private final List<Scribe.Line> lines = new ArrayList<>();
  private ConventionState state = ConventionState.empty();
  private long now = 1_700_000_000_000L;

  private TestConvention() {
    SecureRandom random = new SecureRandom();
    scribe =
        new Scribe(
            Kinds.codec(),
            () -> {
              byte[] salt = new byte[16];
              random.nextBytes(salt);
              return salt;
            });
  }

  /** Nothing founded yet. */
  public static TestConvention none() {
    return new TestConvention();
  }

  /** Founded, with the main site {@code mainz} and the site {@code trier}. */
  public static TestConvention prepared() {
    return none()
        .done(new FoundConvention("lpt-26", "Landesparteitag", false, "log", Optional.empty()))
        .done(new AddSite("mainz", "Mainz", 1, List.of("06131 1")))
        .done(new AddSite("trier", "Trier", 2, List.of("0651 2")));
  }

  public static TestConvention online() {
    return prepared().done(new GoOnline());
  }

  public ConventionState state() {
    return state;
  }

  public List<Scribe.Line> lines() {
    return List.copyOf(lines);
  }

  public Scribe.Line last() {
    return lines.get(lines.size() - 1);
  }

  public long now() {
    return now;
  }

  public TestConvention later(long millis) {
    now += millis;
    return this;
  }

  /** What would come of it; nothing is written. */
  public Decision ask(Command command, Actor actor) {
    return command.decide(state, new Context(now, now, actor));
  }

  /** Why it is refused. */
  public ProblemCode refusal(Command command, Actor actor) {
    Decision decision = ask(command, actor);
    if (decision instanceof Decision.Refused refused) {
      return refused.refusal().code();
    }
    throw new AssertionError("not refused: " + decision);
  }

  public ProblemCode refusal(Command command) {
    return refusal(command, ADMIN);
  }

  public TestConvention done(Command command) {
    return done(command, ADMIN);
  }

  public TestConvention done(Command command, Actor actor) {
    Decision decision = ask(command, actor);
    if (!(decision instanceof Decision.Accepted accepted)) {
      throw new AssertionError(command + " was not accepted: " + decision);
    }
    Scribe.Written written =
        scribe.write(state, accepted.drafts(), new Context(now, now, actor), Optional.empty());
    lines.addAll(written.lines());
    state = written.state();
    return this;
  }
}
