package org.konvent.master.vote;

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
import org.konvent.model.command.vote.ConfirmPhoneTally;
import org.konvent.model.command.vote.TypePhoneTally;
import org.konvent.model.wire.CommandReply;

/** Figures read out by telephone, typed by one person and confirmed by another. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class PhoneTalliesResource {

  private final CommandDesk desk;

  public PhoneTalliesResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/votes/{vote}/phone-tallies")
  @RolesAllowed(RETURNING_OFFICER)
  @Operation(summary = "Type the figures a site reads out by telephone")
  @RequestBody(content = @Content(schema = @Schema(implementation = TypePhoneTally.class)))
  public Uni<CommandReply> type(@RestPath int vote, byte[] body) {
    return desk.submit(TypePhoneTally.class, body, "vote", vote);
  }

  @POST
  @Path("/votes/{vote}/phone-confirmations")
  @RolesAllowed(RETURNING_OFFICER)
  @Operation(summary = "Confirm, as the second person, what the first one typed")
  @RequestBody(content = @Content(schema = @Schema(implementation = ConfirmPhoneTally.class)))
  public Uni<CommandReply> confirm(@RestPath int vote, byte[] body) {
    return desk.submit(ConfirmPhoneTally.class, body, "vote", vote);
  }
}
