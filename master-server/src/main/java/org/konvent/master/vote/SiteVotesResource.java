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
import org.konvent.model.command.vote.AskMoreTime;
import org.konvent.model.command.vote.ConfirmRow;
import org.konvent.model.command.vote.DisputeRow;
import org.konvent.model.command.vote.RaiseDoubt;
import org.konvent.model.command.vote.ReportCastingClosed;
import org.konvent.model.command.vote.SayNotParticipating;
import org.konvent.model.wire.CommandReply;

/** What a site says about a vote, besides its signed figures. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class SiteVotesResource {

  private final CommandDesk desk;

  public SiteVotesResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/votes/{vote}/casting-closed")
  @RolesAllowed({CHAIR, MEDIA, RETURNING_OFFICER, SITE})
  @Operation(summary = "Say that the ballot box is closed at a site")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReportCastingClosed.class)))
  public Uni<CommandReply> castingClosed(@RestPath int vote, byte[] body) {
    return desk.submit(ReportCastingClosed.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/time-requests")
  @RolesAllowed(SITE)
  @Operation(summary = "Ask for more time to count, with a reason")
  @RequestBody(content = @Content(schema = @Schema(implementation = AskMoreTime.class)))
  public Uni<CommandReply> askMoreTime(@RestPath int vote, byte[] body) {
    return desk.submit(AskMoreTime.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/doubts")
  @RolesAllowed(SITE)
  @Operation(summary = "Doubt the result")
  @RequestBody(content = @Content(schema = @Schema(implementation = RaiseDoubt.class)))
  public Uni<CommandReply> doubt(@RestPath int vote, byte[] body) {
    return desk.submit(RaiseDoubt.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/confirmation")
  @RolesAllowed(SITE)
  @Operation(summary = "Confirm what the master recorded for this site")
  @RequestBody(content = @Content(schema = @Schema(implementation = ConfirmRow.class)))
  public Uni<CommandReply> confirm(@RestPath int vote, byte[] body) {
    return desk.submit(ConfirmRow.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/dispute")
  @RolesAllowed(SITE)
  @Operation(summary = "Say that the master recorded something else than was transmitted")
  @RequestBody(content = @Content(schema = @Schema(implementation = DisputeRow.class)))
  public Uni<CommandReply> dispute(@RestPath int vote, byte[] body) {
    return desk.submit(DisputeRow.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/non-participation")
  @RolesAllowed({CHAIR, MEDIA, RETURNING_OFFICER, SITE})
  @Operation(summary = "Say that a site has nobody entitled")
  @RequestBody(content = @Content(schema = @Schema(implementation = SayNotParticipating.class)))
  public Uni<CommandReply> notParticipating(@RestPath int vote, byte[] body) {
    return desk.submit(SayNotParticipating.class, body, "vote", vote);
  }
}
