package org.konvent.master.proposal;

import static org.konvent.master.account.RoleNames.ADMIN;
import static org.konvent.master.account.RoleNames.AUDITOR;
import static org.konvent.master.account.RoleNames.CHAIR;
import static org.konvent.master.account.RoleNames.MEDIA;
import static org.konvent.master.account.RoleNames.MINUTES;
import static org.konvent.master.account.RoleNames.RETURNING_OFFICER;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.konvent.master.account.Caller;
import org.konvent.master.command.CommandDesk;
import org.konvent.master.command.Reading;
import org.konvent.model.command.proposal.ProposeAct;
import org.konvent.model.wire.CommandReply;
import org.konvent.web.request.StrictBody;

/** Acts that need two persons: reading them, proposing them. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalsResource {

  private final CommandDesk desk;
  private final Reading reading;
  private final Caller caller;

  public ProposalsResource(CommandDesk desk, Reading reading, Caller caller) {
    this.desk = desk;
    this.reading = reading;
    this.caller = caller;
  }

  @GET
  @Path("/proposals")
  @RolesAllowed({ADMIN, AUDITOR, CHAIR, MEDIA, MINUTES, RETURNING_OFFICER})
  @NonBlocking
  @Operation(summary = "All proposals, by age")
  public List<ProposalView> all() {
    return ProposalView.all(reading.disclosed());
  }

  @POST
  @Path("/proposals")
  @RolesAllowed({ADMIN, CHAIR, MEDIA, RETURNING_OFFICER})
  @Operation(summary = "Propose an act that needs a second person")
  @RequestBody(content = @Content(schema = @Schema(implementation = ProposeAct.class)))
  public Uni<CommandReply> propose(byte[] body) {
    String id = desk.commandId();
    ProposeAct proposal = StrictBody.read(body, ProposeAct.class);
    ProposalRights.require(caller.actor(), proposal.act());
    return desk.submit(proposal, id);
  }
}
