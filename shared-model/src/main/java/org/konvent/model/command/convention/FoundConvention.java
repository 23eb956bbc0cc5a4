package org.konvent.model.command.convention;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.convention.Profile;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/**
 * The convention begins to exist, in a journal of its own.
 *
 * @param id stable name, part of the log's origin and of every statement
 * @param rehearsal whether it only trains
 * @param logKey the master's log key in its text form
 * @param profile what differs between parties; absent for the usual
 * @param preparation what is prepared at once, in this order; all of it or there is no convention
 */
public record FoundConvention(
    String id,
    String name,
    boolean rehearsal,
    String logKey,
    Optional<Profile> profile,
    List<Command> preparation)
    implements Command {

  private static final String WITNESSES = "two-thirds-plus-one";
  private static final int KEY = 500;

  /** The longest that anything waits for objections, or counts after a deadline. */
  private static final int OBJECTION_SECONDS = 600;

  private static final int GRACE_MILLIS = 60_000;

  public FoundConvention {
    name = FieldRules.nfc(name);
    profile = profile == null ? Optional.empty() : profile;
    preparation = List.copyOf(preparation);
  }

  /** With nothing prepared. */
  public FoundConvention(
      String id, String name, boolean rehearsal, String logKey, Optional<Profile> profile) {
    this(id, name, rehearsal, logKey, profile, List.of());
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    return fields()
        .or(() -> mayFollow(state.life()))
        .map(Decision::refuse)
        .orElseGet(
            () ->
                state.life().isFounded()
                    ? Decision.refuse(ProblemCode.CONVENTION_EXISTS)
                    : prepared(state, context));
  }

  private Decision prepared(ConventionState state, Context context) {
    Sequence sequence = new Sequence(state, context);
    sequence.add(Draft.of(founded()));
    for (Command command : preparation) {
      Optional<Refusal> refusal = sequence.add(command);
      if (refusal.isPresent()) {
        return Decision.refuse(refusal.get());
      }
    }
    return Decision.accept(sequence.drafts());
  }

  /**
   * Why a master may not found this one while another is its current one. A real convention stays
   * current until its record is published, and no rehearsal runs beside it; a rehearsal gives way
   * whenever it is not online.
   */
  public Optional<Refusal> mayFollow(Life current) {
    Life.Phase phase = current.phase();
    if (!current.isFounded() || phase == Life.Phase.PUBLISHED) {
      return Optional.empty();
    }
    if (current.rehearsal()) {
      return current.isOnline()
          ? Optional.of(Refusal.of(ProblemCode.CONVENTION_EXISTS))
          : Optional.empty();
    }
    return Optional.of(
        Refusal.of(rehearsal ? ProblemCode.REHEARSAL_REFUSED : ProblemCode.CONVENTION_EXISTS));
  }

  private Optional<Refusal> fields() {
    return FieldRules.of()
        .id("id", id)
        .text("name", name, FieldRules.NAME)
        .text("logKey", logKey, KEY)
        .holds(
            "objectionSeconds", profileHas(it -> isIn(it.objectionSeconds(), 1, OBJECTION_SECONDS)))
        .holds("smallSite", profileHas(it -> it.smallSite() >= 0))
        .holds("graceMillis", profileHas(it -> isIn(it.graceMillis(), 0, GRACE_MILLIS)))
        .holds("queueingMillis", profileHas(it -> it.queueingMillis() >= 0))
        .holds("proposalMillis", profileHas(it -> it.proposalMillis() > 0))
        .refusal();
  }

  private boolean profileHas(Predicate<Profile> what) {
    return profile.stream().allMatch(what);
  }

  private static boolean isIn(int value, int least, int most) {
    return value >= least && value <= most;
  }

  private ConventionFounded founded() {
    return new ConventionFounded(
        id, name, rehearsal, logKey, WITNESSES, profile.orElse(Profile.DEFAULT));
  }
}
