package org.konvent.master.vote;

import static org.konvent.master.account.RoleNames.CHAIR;
import static org.konvent.master.account.RoleNames.MEDIA;

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
import org.konvent.model.command.vote.AbortVote;
import org.konvent.model.command.vote.ChangeVote;
import org.konvent.model.command.vote.CloseVote;
import org.konvent.model.command.vote.EndCasting;
import org.konvent.model.command.vote.ExtendVote;
import org.konvent.model.command.vote.OpenVote;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.command.vote.ResolveSmallSite;
import org.konvent.model.wire.CommandReply;

/** Preparing votes, and what the chair has done with them before their result. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class VoteOrdersResource {

  private final CommandDesk desk;

  public VoteOrdersResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/votes")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Prepare a vote; its number is the next one")
  @RequestBody(content = @Content(schema = @Schema(implementation = PrepareVote.class)))
  public Uni<CommandReply> prepare(byte[] body) {
    return desk.submit(PrepareVote.class, body);
  }

  @POST
  @Path("/votes/{vote}/question")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Change a vote that is not open yet")
  @RequestBody(content = @Content(schema = @Schema(implementation = ChangeVote.class)))
  public Uni<CommandReply> change(@RestPath int vote, byte[] body) {
    return desk.submit(ChangeVote.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/small-sites")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Record the resolution for a site with few voters in a secret vote")
  @RequestBody(content = @Content(schema = @Schema(implementation = ResolveSmallSite.class)))
  public Uni<CommandReply> resolveSmallSite(@RestPath int vote, byte[] body) {
    return desk.submit(ResolveSmallSite.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/opening")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Open a vote: casting begins")
  @RequestBody(content = @Content(schema = @Schema(implementation = OpenVote.class)))
  public Uni<CommandReply> open(@RestPath int vote, byte[] body) {
    return desk.submit(OpenVote.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/casting-end")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "End casting of a vote with ballots: counting begins")
  @RequestBody(content = @Content(schema = @Schema(implementation = EndCasting.class)))
  public Uni<CommandReply> endCasting(@RestPath int vote, byte[] body) {
    return desk.submit(EndCasting.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/extension")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Extend a vote, with mover and ground")
  @RequestBody(content = @Content(schema = @Schema(implementation = ExtendVote.class)))
  public Uni<CommandReply> extend(@RestPath int vote, byte[] body) {
    return desk.submit(ExtendVote.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/close")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(
      summary = "Close a vote; without the missing sites only after the deadline and with a ground")
  @RequestBody(content = @Content(schema = @Schema(implementation = CloseVote.class)))
  public Uni<CommandReply> close(@RestPath int vote, byte[] body) {
    return desk.submit(CloseVote.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/abort")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Stop an unfinished vote; a copy is prepared")
  @RequestBody(content = @Content(schema = @Schema(implementation = AbortVote.class)))
  public Uni<CommandReply> abort(@RestPath int vote, byte[] body) {
    return desk.submit(AbortVote.class, body, "vote", vote);
  }
}
