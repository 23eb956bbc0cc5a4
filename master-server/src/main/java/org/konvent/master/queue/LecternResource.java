package org.konvent.master.queue;

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
import org.konvent.master.command.CommandDesk;
import org.konvent.model.command.queue.NextContribution;
import org.konvent.model.command.queue.RecallLast;
import org.konvent.model.wire.CommandReply;

/** Who is called to the lectern. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class LecternResource {

  private final CommandDesk desk;

  public LecternResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/lectern/next")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Call the next one, naming whom it replaces")
  @RequestBody(content = @Content(schema = @Schema(implementation = NextContribution.class)))
  public Uni<CommandReply> next(byte[] body) {
    return desk.submit(NextContribution.class, body);
  }

  @POST
  @Path("/lectern/recall")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Call the last one again, because next came too early")
  @RequestBody(content = @Content(schema = @Schema(implementation = RecallLast.class)))
  public Uni<CommandReply> recall(byte[] body) {
    return desk.submit(RecallLast.class, body);
  }
}
