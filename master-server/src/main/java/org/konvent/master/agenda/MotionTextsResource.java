package org.konvent.master.agenda;

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
import org.konvent.model.command.agenda.ImportMotionTexts;
import org.konvent.model.wire.CommandReply;

/** Texts of motions from the motions committee. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class MotionTextsResource {

  private final CommandDesk desk;

  public MotionTextsResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/motion-texts")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Take motion texts over, all or none")
  @RequestBody(content = @Content(schema = @Schema(implementation = ImportMotionTexts.class)))
  public Uni<CommandReply> importTexts(byte[] body) {
    return desk.submit(ImportMotionTexts.class, body);
  }
}
