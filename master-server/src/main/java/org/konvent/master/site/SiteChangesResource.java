package org.konvent.master.site;

import static org.konvent.master.account.RoleNames.ADMIN;
import static org.konvent.master.account.RoleNames.CHAIR;
import static org.konvent.master.account.RoleNames.MEDIA;
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
import org.konvent.model.command.site.ChangeSite;
import org.konvent.model.command.site.CheckReadiness;
import org.konvent.model.command.site.MarkSiteBack;
import org.konvent.model.command.site.MarkSiteLost;
import org.konvent.model.command.site.OpenTicket;
import org.konvent.model.command.site.RemoveSite;
import org.konvent.model.command.site.ReportIncident;
import org.konvent.model.wire.CommandReply;

/** Changing what is known of a site. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class SiteChangesResource {

  private final CommandDesk desk;

  public SiteChangesResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/sites/{site}/details")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Change name and telephone numbers of a site")
  @RequestBody(content = @Content(schema = @Schema(implementation = ChangeSite.class)))
  public Uni<CommandReply> change(@RestPath String site, byte[] body) {
    return desk.submit(ChangeSite.class, body, "site", site);
  }

  @POST
  @Path("/sites/{site}/removal")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Remove a site that takes no part after all")
  @RequestBody(content = @Content(schema = @Schema(implementation = RemoveSite.class)))
  public Uni<CommandReply> remove(@RestPath String site, byte[] body) {
    return desk.submit(RemoveSite.class, body, "site", site);
  }

  @POST
  @Path("/sites/{site}/readiness")
  @RolesAllowed({ADMIN, CHAIR, MEDIA, SITE})
  @Operation(summary = "Record whether something works at a site")
  @RequestBody(content = @Content(schema = @Schema(implementation = CheckReadiness.class)))
  public Uni<CommandReply> check(@RestPath String site, byte[] body) {
    return desk.submit(CheckReadiness.class, body, "site", site);
  }

  @POST
  @Path("/sites/{site}/loss")
  @RolesAllowed({ADMIN, CHAIR, MEDIA})
  @Operation(summary = "Record that a site cannot be reached")
  @RequestBody(content = @Content(schema = @Schema(implementation = MarkSiteLost.class)))
  public Uni<CommandReply> lost(@RestPath String site, byte[] body) {
    return desk.submit(MarkSiteLost.class, body, "site", site);
  }

  @POST
  @Path("/sites/{site}/return")
  @RolesAllowed({ADMIN, CHAIR, MEDIA})
  @Operation(summary = "Record that a lost site is reached again")
  @RequestBody(content = @Content(schema = @Schema(implementation = MarkSiteBack.class)))
  public Uni<CommandReply> back(@RestPath String site, byte[] body) {
    return desk.submit(MarkSiteBack.class, body, "site", site);
  }

  @POST
  @Path("/sites/{site}/incidents")
  @RolesAllowed({ADMIN, CHAIR, MEDIA, SITE})
  @Operation(summary = "Record that something failed at a site")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReportIncident.class)))
  public Uni<CommandReply> incident(@RestPath String site, byte[] body) {
    return desk.submit(ReportIncident.class, body, "site", site);
  }

  @POST
  @Path("/sites/{site}/tickets")
  @RolesAllowed({ADMIN, CHAIR, MEDIA, SITE})
  @Operation(summary = "Ask the support desk")
  @RequestBody(content = @Content(schema = @Schema(implementation = OpenTicket.class)))
  public Uni<CommandReply> ask(@RestPath String site, byte[] body) {
    return desk.submit(OpenTicket.class, body, "site", site);
  }
}
