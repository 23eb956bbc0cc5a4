package org.konvent.master.convention;

import static org.konvent.master.account.RoleNames.ADMIN;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.konvent.master.command.CommandDesk;
import org.konvent.master.command.Reading;
import org.konvent.model.command.convention.EraseAllPersonalData;
import org.konvent.model.command.convention.ErasePersonalData;
import org.konvent.model.wire.CommandReply;

/** Personal data is found and erased; every proof stays valid. */
@Path("/api/v1")
@RolesAllowed(ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
public class ErasureResource {

  private final CommandDesk desk;
  private final Reading reading;

  public ErasureResource(CommandDesk desk, Reading reading) {
    this.desk = desk;
    this.reading = reading;
  }

  @GET
  @Path("/personal-data")
  @Operation(
      summary = "Entries whose personal data holds these words, as far as the caller may read it")
  public List<PersonalEntry> holding(@QueryParam("holding") @DefaultValue("") String words) {
    return PersonalEntry.holding(reading.disclosed(), words);
  }

  @POST
  @Path("/erasures")
  @Operation(summary = "Erase the personal data of these entries; every proof stays valid")
  @RequestBody(content = @Content(schema = @Schema(implementation = ErasePersonalData.class)))
  public Uni<CommandReply> erase(byte[] body) {
    return desk.submit(ErasePersonalData.class, body);
  }

  @POST
  @Path("/erasures/all")
  @Operation(
      summary = "Erase all personal data, once every vote is final and the minutes are published")
  @RequestBody(content = @Content(schema = @Schema(implementation = EraseAllPersonalData.class)))
  public Uni<CommandReply> eraseAll(byte[] body) {
    return desk.submit(EraseAllPersonalData.class, body);
  }
}
