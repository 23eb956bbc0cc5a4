package org.konvent.master.site;

import static org.konvent.master.account.RoleNames.ADMIN;
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
import org.konvent.model.command.site.AppointOfficer;
import org.konvent.model.command.site.CloseTicket;
import org.konvent.model.command.site.EndFunction;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.command.site.ReplaceInstallation;
import org.konvent.model.command.site.SetQuorum;
import org.konvent.model.command.site.TakeTicket;
import org.konvent.model.wire.CommandReply;

/** People with functions at the sites, and the rule of the quorum. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class OfficersResource {

  private final CommandDesk desk;

  public OfficersResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/persons")
  @RolesAllowed({ADMIN, CHAIR, MEDIA})
  @Operation(summary = "Give somebody with a function an id; the name is sealed")
  @RequestBody(content = @Content(schema = @Schema(implementation = NamePerson.class)))
  public Uni<CommandReply> name(byte[] body) {
    return desk.submit(NamePerson.class, body);
  }

  @POST
  @Path("/sites/{site}/officers")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Begin a function at a site")
  @RequestBody(content = @Content(schema = @Schema(implementation = AppointOfficer.class)))
  public Uni<CommandReply> appoint(@RestPath String site, byte[] body) {
    return desk.submit(AppointOfficer.class, body, "site", site);
  }

  @POST
  @Path("/sites/{site}/officers/end")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "End a function at a site")
  @RequestBody(content = @Content(schema = @Schema(implementation = EndFunction.class)))
  public Uni<CommandReply> end(@RestPath String site, byte[] body) {
    return desk.submit(EndFunction.class, body, "site", site);
  }

  @POST
  @Path("/quorum")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Record the rule of when the convention can decide")
  @RequestBody(content = @Content(schema = @Schema(implementation = SetQuorum.class)))
  public Uni<CommandReply> quorum(byte[] body) {
    return desk.submit(SetQuorum.class, body);
  }

  @POST
  @Path("/tickets/{ticket}/holder")
  @RolesAllowed({ADMIN, CHAIR, MEDIA})
  @Operation(summary = "Take over a request to the support desk")
  @RequestBody(content = @Content(schema = @Schema(implementation = TakeTicket.class)))
  public Uni<CommandReply> take(@RestPath int ticket, byte[] body) {
    return desk.submit(TakeTicket.class, body, "ticket", ticket);
  }

  @POST
  @Path("/tickets/{ticket}/closing")
  @RolesAllowed({ADMIN, CHAIR, MEDIA})
  @Operation(summary = "Close a request to the support desk")
  @RequestBody(content = @Content(schema = @Schema(implementation = CloseTicket.class)))
  public Uni<CommandReply> close(@RestPath int ticket, byte[] body) {
    return desk.submit(CloseTicket.class, body, "ticket", ticket);
  }

  @POST
  @Path("/installations/{installation}/forced-release")
  @RolesAllowed({ADMIN, MEDIA})
  @Operation(summary = "Force out an installation, with a ground; during the day by a proposal")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReplaceInstallation.class)))
  public Uni<CommandReply> forceOut(@RestPath String installation, byte[] body) {
    return desk.submit(ReplaceInstallation.class, body, "installation", installation);
  }
}
