package org.konvent.master.vote;

import static org.konvent.master.account.RoleNames.CHAIR;
import static org.konvent.master.account.RoleNames.MEDIA;
import static org.konvent.master.account.RoleNames.RETURNING_OFFICER;
import static org.konvent.master.account.RoleNames.SITE;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.konvent.master.command.CommandDesk;
import org.konvent.model.command.vote.AnnounceResult;
import org.konvent.model.command.vote.AnswerElection;
import org.konvent.model.command.vote.DeclareResult;
import org.konvent.model.command.vote.DrawLot;
import org.konvent.model.command.vote.EvaluateRanking;
import org.konvent.model.command.vote.FinaliseVote;
import org.konvent.model.command.vote.LinkDependent;
import org.konvent.model.command.vote.PrepareRunOff;
import org.konvent.model.command.vote.RepeatVote;
import org.konvent.model.command.vote.ResolveFinding;
import org.konvent.model.command.vote.RuleOnConsequence;
import org.konvent.model.wire.CommandReply;

/** What becomes of the figures of a vote: declaring, announcing, and what follows. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class VoteResultsResource {

  private final CommandDesk desk;

  public VoteResultsResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/votes/{vote}/findings")
  @RolesAllowed(RETURNING_OFFICER)
  @Operation(summary = "Settle a plausibility finding, with a ground")
  @RequestBody(content = @Content(schema = @Schema(implementation = ResolveFinding.class)))
  public Uni<CommandReply> resolve(@RestPath int vote, byte[] body) {
    return desk.submit(ResolveFinding.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/declaration")
  @RolesAllowed({CHAIR, MEDIA, RETURNING_OFFICER})
  @Operation(
      summary = "Declare a result: hands by the chair, counted ones by the chief returning officer")
  @RequestBody(content = @Content(schema = @Schema(implementation = DeclareResult.class)))
  public Uni<CommandReply> declare(@RestPath int vote, byte[] body) {
    return desk.submit(DeclareResult.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/announcement")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Announce the declared result; only then is it disclosed")
  @RequestBody(content = @Content(schema = @Schema(implementation = AnnounceResult.class)))
  public Uni<CommandReply> announce(@RestPath int vote, byte[] body) {
    return desk.submit(AnnounceResult.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/repetition")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Prepare a repeat, by hand again or by ballots")
  @RequestBody(content = @Content(schema = @Schema(implementation = RepeatVote.class)))
  public Uni<CommandReply> repeat(@RestPath int vote, byte[] body) {
    return desk.submit(RepeatVote.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/run-off")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Prepare the run-off of an election")
  @RequestBody(content = @Content(schema = @Schema(implementation = PrepareRunOff.class)))
  public Uni<CommandReply> prepareRunOff(@RestPath int vote, byte[] body) {
    return desk.submit(PrepareRunOff.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/lots")
  @RolesAllowed({CHAIR, MEDIA, RETURNING_OFFICER})
  @Operation(summary = "Record the lot drawn by hand between tied options")
  @RequestBody(content = @Content(schema = @Schema(implementation = DrawLot.class)))
  public Uni<CommandReply> drawLot(@RestPath int vote, byte[] body) {
    return desk.submit(DrawLot.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/evaluation")
  @RolesAllowed(RETURNING_OFFICER)
  @Operation(summary = "Record who is elected by rankings, as evaluated by hand from the paper")
  @RequestBody(content = @Content(schema = @Schema(implementation = EvaluateRanking.class)))
  public Uni<CommandReply> evaluate(@RestPath int vote, byte[] body) {
    return desk.submit(EvaluateRanking.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/answers")
  @RolesAllowed({CHAIR, MEDIA, RETURNING_OFFICER, SITE})
  @Operation(summary = "Record that somebody elected accepts or declines")
  @RequestBody(content = @Content(schema = @Schema(implementation = AnswerElection.class)))
  public Uni<CommandReply> answer(@RestPath int vote, byte[] body) {
    return desk.submit(AnswerElection.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/dependents")
  @RolesAllowed({CHAIR, MEDIA, RETURNING_OFFICER})
  @Operation(summary = "Note that something rests on the outcome of this vote")
  @RequestBody(content = @Content(schema = @Schema(implementation = LinkDependent.class)))
  public Uni<CommandReply> link(@RestPath int vote, byte[] body) {
    return desk.submit(LinkDependent.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/rulings")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Rule for something that rested on a corrected outcome")
  @RequestBody(content = @Content(schema = @Schema(implementation = RuleOnConsequence.class)))
  public Uni<CommandReply> rule(@RestPath int vote, byte[] body) {
    return desk.submit(RuleOnConsequence.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/finalisation")
  @RolesAllowed({CHAIR, MEDIA, RETURNING_OFFICER})
  @Operation(summary = "Make a vote final")
  @RequestBody(content = @Content(schema = @Schema(implementation = FinaliseVote.class)))
  public Uni<CommandReply> finalise(@RestPath int vote, byte[] body) {
    return desk.submit(FinaliseVote.class, body, "vote", vote);
  }
}
