package org.konvent.master.journal.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.konvent.master.account.Caller;
import org.konvent.master.command.ArrivalStamp;
import org.konvent.master.journal.Answer;
import org.konvent.master.journal.Journal;
import org.konvent.model.command.site.SubmitStatement;
import org.konvent.model.journal.Actor;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.problem.Refusal;
import org.konvent.model.wire.StatementReply;
import org.konvent.web.problem.RefusedException;

/** Where the sites' signed statements come in. */
@Path("/api/v1/statements")
@Tag(name = "statements")
public class StatementsResource {

  private final Journal journal;
  private final Caller caller;
  private final RoutingContext route;
  private final SignatureCheck signatures;

  StatementsResource(Journal journal, Caller caller, RoutingContext route, Ed25519Engine engine) {
    this.journal = journal;
    this.caller = caller;
    this.route = route;
    this.signatures = new SignatureCheck(engine);
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @Produces(MediaType.APPLICATION_JSON)
  @NonBlocking
  @RolesAllowed({"SITE", "RETURNING_OFFICER"})
  @Operation(
      summary = "Hand in a signed statement",
      description =
          "The note byte for byte. A statement in its place of the chain is always journalled and"
              + " receipted, also where a rule refuses what it says; the same statement again gets"
              + " the same entry.")
  @APIResponse(responseCode = "200", description = "In the log, with its receipt.")
  @APIResponse(responseCode = "409", description = "Not the next position of the chain.")
  @APIResponse(responseCode = "422", description = "Broken signature, or another convention.")
  public Uni<StatementReply> submit(byte[] note) {
    long arrivedAt = ArrivalStamp.of(route);
    Actor actor = caller.actor();
    return Uni.createFrom()
        .item(() -> signatures.refusal(note, journal.current().state()))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .flatMap(refusal -> submit(refusal, note, actor, arrivedAt))
        .map(this::reply);
  }

  private Uni<Answer> submit(Optional<Refusal> refusal, byte[] note, Actor actor, long arrivedAt) {
    if (refusal.isPresent()) {
      return Uni.createFrom().item(new Answer.Refused(refusal.get()));
    }
    SubmitStatement statement = new SubmitStatement(new String(note, UTF_8));
    return journal.submit(statement, actor, Optional.empty(), arrivedAt);
  }

  private StatementReply reply(Answer answer) {
    if (answer instanceof Answer.Refused refused) {
      throw new RefusedException(refused.refusal());
    }
    return StatementReplies.of(
        answer instanceof Answer.Recorded recorded
            ? recorded.lines()
            : ((Answer.Known) answer).lines(),
        journal.current());
  }
}
