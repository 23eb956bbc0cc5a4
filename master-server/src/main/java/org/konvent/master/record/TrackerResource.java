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
import org.jboss.resteasy.reactive.RestPath;
import org.konvent.master.command.CommandDesk;
import org.konvent.master.command.Disclosed;
import org.konvent.master.command.Reading;
import org.konvent.model.command.publication.PublishRecord;
import org.konvent.model.command.publication.SealWhole;
import org.konvent.model.command.publication.SignRecord;
import org.konvent.model.command.publication.VerifyRecord;
import org.konvent.model.wire.CommandReply;

/** What becomes of minutes after the day. A site seals its own by a signed statement. */
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
  @Path("/records/whole/sealings")
  @RolesAllowed({CHAIR, MINUTES})
  @Operation(summary = "Seal the minutes of the whole convention as the journal stands")
  @RequestBody(content = @Content(schema = @Schema(implementation = SealWhole.class)))
  public Uni<CommandReply> seal(byte[] body) {
    return desk.submit(SealWhole.class, body);
  }

  @POST
  @Path("/records/whole/signatures")
  @RolesAllowed({CHAIR, MINUTES})
  @Operation(summary = "Record who signed the printed minutes of the whole convention")
  @RequestBody(content = @Content(schema = @Schema(implementation = SignRecord.class)))
  public Uni<CommandReply> signWhole(byte[] body) {
    return desk.submit(SignRecord.class, body);
  }

  @POST
  @Path("/records/sites/{site}/signatures")
  @RolesAllowed({CHAIR, MINUTES, SITE})
  @Operation(summary = "Record who signed the printed minutes of a site")
  @RequestBody(content = @Content(schema = @Schema(implementation = SignRecord.class)))
  public Uni<CommandReply> sign(@RestPath String site, byte[] body) {
    return desk.submit(SignRecord.class, body, "site", site);
  }

  @POST
  @Path("/records/whole/verifications")
  @RolesAllowed(RETURNING_OFFICER)
  @Operation(summary = "Record what verify found about the whole convention")
  @RequestBody(content = @Content(schema = @Schema(implementation = VerifyRecord.class)))
  public Uni<CommandReply> verifyWhole(byte[] body) {
    return desk.submit(VerifyRecord.class, body);
  }

  @POST
  @Path("/records/sites/{site}/verifications")
  @RolesAllowed(RETURNING_OFFICER)
  @Operation(summary = "Record what verify found with a site's bundle")
  @RequestBody(content = @Content(schema = @Schema(implementation = VerifyRecord.class)))
  public Uni<CommandReply> verify(@RestPath String site, byte[] body) {
    return desk.submit(VerifyRecord.class, body, "site", site);
  }

  @POST
  @Path("/records/whole/publications")
  @RolesAllowed({CHAIR, MEDIA, MINUTES})
  @Operation(summary = "Record where the minutes of the whole convention were published")
  @RequestBody(content = @Content(schema = @Schema(implementation = PublishRecord.class)))
  public Uni<CommandReply> publishWhole(byte[] body) {
    return desk.submit(PublishRecord.class, body);
  }

  @POST
  @Path("/records/sites/{site}/publications")
  @RolesAllowed({CHAIR, MEDIA, MINUTES})
  @Operation(summary = "Record where a site's minutes were published")
  @RequestBody(content = @Content(schema = @Schema(implementation = PublishRecord.class)))
  public Uni<CommandReply> publish(@RestPath String site, byte[] body) {
    return desk.submit(PublishRecord.class, body, "site", site);
  }
}
