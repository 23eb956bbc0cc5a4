package org.konvent.master.site;

import static org.konvent.master.account.RoleNames.ADMIN;
import static org.konvent.master.account.RoleNames.MEDIA;

import io.quarkus.security.Authenticated;
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
import org.jboss.resteasy.reactive.RestPath;
import org.konvent.master.command.Reading;
import org.konvent.model.command.site.IssueEnrolmentCode;
import org.konvent.model.wire.CommandReply;
import org.konvent.web.request.StrictBody;

/** The sites: reading them, adding them, letting installations ask to work for them. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class SitesResource {

  private final SiteDesk desk;
  private final EnrolmentCrew enrolment;
  private final Reading reading;

  public SitesResource(SiteDesk desk, EnrolmentCrew enrolment, Reading reading) {
    this.desk = desk;
    this.enrolment = enrolment;
    this.reading = reading;
  }

  @GET
  @Path("/sites")
  @Authenticated
  @NonBlocking
  @Operation(summary = "All sites with presence and installations, the main one first")
  public List<SiteView> all() {
    return SiteView.all(reading.disclosed());
  }

  @POST
  @Path("/sites")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Add a site, with the password for its installations")
  @RequestBody(content = @Content(schema = @Schema(implementation = NewSite.class)))
  public Uni<CommandReply> add(byte[] body) {
    return desk.add(StrictBody.read(body, NewSite.class));
  }

  @POST
  @Path("/sites/{site}/password")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Set the password with which installations of the site enrol")
  @RequestBody(content = @Content(schema = @Schema(implementation = NewSitePassword.class)))
  public Uni<Void> changePassword(@RestPath String site, byte[] body) {
    return desk.change(site, StrictBody.read(body, NewSitePassword.class));
  }

  @POST
  @Path("/sites/{site}/enrolment-codes")
  @RolesAllowed({ADMIN, MEDIA})
  @Operation(summary = "Issue a one-time code, to be read out to the site")
  @RequestBody(content = @Content(schema = @Schema(implementation = IssueEnrolmentCode.class)))
  public Uni<IssuedCode> issueCode(@RestPath String site, byte[] body) {
    return enrolment.issue(site, body);
  }
}
