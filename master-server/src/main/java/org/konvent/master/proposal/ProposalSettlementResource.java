package org.konvent.master.proposal;

import static org.konvent.master.account.RoleNames.ADMIN;
import static org.konvent.master.account.RoleNames.CHAIR;
import static org.konvent.master.account.RoleNames.MEDIA;
import static org.konvent.master.account.RoleNames.RETURNING_OFFICER;

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
import org.konvent.model.command.proposal.ApproveProposal;
import org.konvent.model.command.proposal.WithdrawProposal;
import org.konvent.model.wire.CommandReply;

/** What becomes of a proposal. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalSettlementResource {

  private final CommandDesk desk;

  public ProposalSettlementResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/proposals/{proposal}/approval")
  @RolesAllowed({CHAIR, RETURNING_OFFICER})
  @Operation(summary = "Release an act as the second person, bound to what was read")
  @RequestBody(content = @Content(schema = @Schema(implementation = ApproveProposal.class)))
  public Uni<CommandReply> approve(@RestPath String proposal, byte[] body) {
    return desk.submit(ApproveProposal.class, body, "proposal", proposal);
  }

  @POST
  @Path("/proposals/{proposal}/withdrawal")
  @RolesAllowed({ADMIN, CHAIR, MEDIA, RETURNING_OFFICER})
  @Operation(summary = "Take a proposal back")
  @RequestBody(content = @Content(schema = @Schema(implementation = WithdrawProposal.class)))
  public Uni<CommandReply> withdraw(@RestPath String proposal, byte[] body) {
    return desk.submit(WithdrawProposal.class, body, "proposal", proposal);
  }
}
