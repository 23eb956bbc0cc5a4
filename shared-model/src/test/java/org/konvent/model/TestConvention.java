package org.konvent.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.command.convention.FoundConvention;
import org.konvent.model.command.convention.GoOnline;
import org.konvent.model.command.site.AddSite;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.ProblemCode;

/** A convention with two sites whose story is told act by act, by an administrator unless said otherwise. */
public final class TestConvention {

  public static final Actor CHAIR = Actor.account("carla", Set.of(Role.CHAIR));
  public static final Actor OFFICER = Actor.account("otto", Set.of(Role.RETURNING_OFFICER));
  public static final Actor ADMIN = Actor.account("ada", Set.of(Role.ADMIN));

  private final ConventionFixture convention = ConventionFixture.unfounded();

  private TestConvention() {}

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
    return convention.state();
  }

  public List<Scribe.Line> lines() {
    return convention.lines();
  }

  public Scribe.Line last() {
    return lines().get(lines().size() - 1);
  }

  public long now() {
    return convention.now();
  }

  public TestConvention later(long millis) {
    convention.later(millis);
    return this;
  }

  /** What would come of it; nothing is written. */
  public Decision ask(Command command, Actor actor) {
    return convention.decide(actor, command);
  }

  /** Why it is refused. */
  public ProblemCode refusal(Command command, Actor actor) {
    return convention.refusal(actor, command);
  }

  public ProblemCode refusal(Command command) {
    return refusal(command, ADMIN);
  }

  public TestConvention done(Command command) {
    return done(command, ADMIN);
  }

  public TestConvention done(Command command, Actor actor) {
    convention.accept(actor, command);
    return this;
  }
}
