package org.konvent.model.command.site;

import java.util.List;
import java.util.Optional;
import org.konvent.model.command.publication.SealSite;
import org.konvent.model.command.vote.TallyDecision;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.StatementText;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.publication.RecordSealed;
import org.konvent.model.site.Installation;
import org.konvent.model.site.InstallationReleased;
import org.konvent.model.site.PresenceReported;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.site.StatementUnreadable;
import org.konvent.model.statement.ClosingStated;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.statement.SealingStated;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.StatementCodec;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.statement.UnreadNote;

/** What becomes of a statement that stands in its place of the chain: it is always journalled. */
record StatementRouting(
    ConventionState state,
    Context context,
    Installation installation,
    String note,
    StatementText text) {

  private static final int LARGEST_COUNT = 9_999_999;

  Decision decide(long chainSeq) {
    Statement statement;
    try {
      statement = StatementCodec.of(text);
    } catch (UnreadableJson e) {
      return Decision.accept(
          List.of(
              new Draft(
                  new StatementUnreadable(installation.name(), chainSeq),
                  Optional.of(new UnreadNote(note)),
                  Optional.of(note))));
    }
    Decision decision = byBody(statement);
    return decision instanceof Decision.Refused refused
        ? keep(statement, refusedFact(statement, refused.refusal()))
        : decision;
  }

  private Decision byBody(Statement statement) {
    StatementBody body = statement.body();
    if (body instanceof PresenceStated presence) {
      return presence(statement, presence);
    }
    if (body instanceof ClosingStated closing) {
      return closing(statement, closing);
    }
    if (body instanceof SealingStated stated) {
      return sealing(statement, stated);
    }
    TallyDecision.Judged judged =
        new TallyDecision(state, context, installation.site(), new StatementNote(note, statement))
            .judge();
    return judged.refusal().map(Decision::refuse).orElseGet(() -> Decision.accept(judged.drafts()));
  }

  private Decision presence(Statement statement, PresenceStated stated) {
    if (!isPossible(stated)) {
      return Decision.refuse(ProblemCode.PRESENCE_IMPOSSIBLE);
    }
    Optional<String> ground = FieldRules.nfc(stated.ground());
    if (ground.isEmpty() && changesVote(stated)) {
      return Decision.refuse(ProblemCode.GROUND_MISSING);
    }
    Optional<Refusal> refusal =
        FieldRules.of().optional("ground", ground, FieldRules.GROUND).refusal();
    return refusal
        .map(Decision::refuse)
        .orElseGet(
            () ->
                keep(
                    statement,
                    new PresenceReported(
                        installation.site(),
                        installation.name(),
                        statement.seq(),
                        stated.accredited(),
                        stated.present(),
                        stated.vote(),
                        ground)));
  }

  private static boolean isPossible(PresenceStated stated) {
    return stated.present() >= 0
        && stated.present() <= stated.accredited()
        && stated.accredited() <= LARGEST_COUNT;
  }

  /** Another count for the same vote is given with a reason, and both stay visible. */
  private boolean changesVote(PresenceStated stated) {
    return stated
        .vote()
        .flatMap(vote -> state.sites().site(installation.site()).orElseThrow().presenceFor(vote))
        .filter(
            count ->
                count.present() != stated.present() || count.accredited() != stated.accredited())
        .isPresent();
  }

  /**
   * The last statement. After the end of the convention its ground says that the site's record is
   * sealed, which the records themselves show.
   */
  private Decision closing(Statement statement, ClosingStated stated) {
    String ground = FieldRules.nfc(stated.ground());
    Optional<Refusal> refusal = FieldRules.of().ground(ground).refusal();
    return refusal
        .map(Decision::refuse)
        .orElseGet(
            () ->
                keep(
                    statement,
                    new InstallationReleased(installation.name(), statement.seq(), ground)));
  }

  /** The minutes are drawn from the checkpoint that the site had seen. */
  private Decision sealing(Statement statement, SealingStated stated) {
    return SealSite.refusal(state, installation.site(), stated)
        .map(Decision::refuse)
        .orElseGet(
            () ->
                keep(
                    statement,
                    new RecordSealed(
                        installation.site(),
                        installation.name(),
                        statement.seq(),
                        stated.version(),
                        statement.seen().size(),
                        stated.written())));
  }

  private StatementRefused refusedFact(Statement statement, Refusal refusal) {
    Optional<Integer> vote =
        statement.body() instanceof TallyStated tally
            ? Optional.of(tally.vote())
            : Optional.empty();
    return new StatementRefused(
        installation.name(), statement.seq(), vote, refusal.code(), refusal.details());
  }

  private Decision keep(Statement statement, Fact fact) {
    StatementNote kept = new StatementNote(note, statement);
    return Decision.accept(List.of(new Draft(fact, Optional.of(kept), Optional.of(note))));
  }
}
