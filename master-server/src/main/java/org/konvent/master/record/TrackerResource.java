package org.konvent.master.record;

import static org.konvent.master.account.RoleNames.ACCREDITATION;
import static org.konvent.master.account.RoleNames.ADMIN;
import static org.konvent.master.account.RoleNames.AUDITOR;
import static org.konvent.master.account.RoleNames.CHAIR;
import static org.konvent.master.account.RoleNames.MEDIA;
import static org.konvent.master.account.RoleNames.MINUTES;
import static org.konvent.master.account.RoleNames.RETURNING_OFFICER;
import static org.konvent.master.account.RoleNames.SITE;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.konvent.master.command.CommandDesk;
import org.konvent.master.command.Disclosed;
import org.konvent.master.command.Reading;
import org.konvent.model.command.publication.PublishRecord;
import org.konvent.model.command.publication.SealWhole;
import org.konvent.model.command.publication.SignRecord;
import org.konvent.model.command.publication.VerifyRecord;
import org.konvent.model.wire.CommandReply;

/**
 * What becomes of minutes after the day: of a site's where the command names one, of the whole
 * convention's otherwise. A site seals its own by a signed statement.
 */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class TrackerResource {

  private final CommandDesk desk;
  private final Reading reading;

  public TrackerResource(CommandDesk desk, Reading reading) {
    this.desk = desk;
    this.reading = reading;
  }

  @GET
  @Path("/records")
  @RolesAllowed({CHAIR, MEDIA, RETURNING_OFFICER, MINUTES, ACCREDITATION, ADMIN, AUDITOR, SITE})
  @Operation(summary = "How far the minutes of every site and of the whole are, and days left")
  public Tracker tracker() {
    Disclosed now = reading.disclosed();
    return Tracker.of(now.state(), now.now());
  }

  @POST
  @Path("/records/sealings")
  @RolesAllowed({CHAIR, MINUTES})
  @Operation(summary = "Seal the minutes of the whole convention as the journal stands")
  @RequestBody(content = @Content(schema = @Schema(implementation = SealWhole.class)))
  public Uni<CommandReply> seal(byte[] body) {
    return desk.submit(SealWhole.class, body);
  }

  @POST
  @Path("/records/signatures")
  @RolesAllowed({CHAIR, MINUTES, SITE})
  @Operation(summary = "Record who signed the printed minutes; a site speaks of its own only")
  @RequestBody(content = @Content(schema = @Schema(implementation = SignRecord.class)))
  public Uni<CommandReply> sign(byte[] body) {
    return desk.submit(SignRecord.class, body);
  }

  @POST
  @Path("/records/verifications")
  @RolesAllowed(RETURNING_OFFICER)
  @Operation(summary = "Record what verify found")
  @RequestBody(content = @Content(schema = @Schema(implementation = VerifyRecord.class)))
  public Uni<CommandReply> verify(byte[] body) {
    return desk.submit(VerifyRecord.class, body);
  }

  @POST
  @Path("/records/publications")
  @RolesAllowed({CHAIR, MEDIA, MINUTES})
  @Operation(summary = "Record where minutes were published")
  @RequestBody(content = @Content(schema = @Schema(implementation = PublishRecord.class)))
  public Uni<CommandReply> publish(byte[] body) {
    return desk.submit(PublishRecord.class, body);
  }
}
