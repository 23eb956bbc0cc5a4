package org.konvent.master.site;

import static org.konvent.master.account.RoleNames.ADMIN;
import static org.konvent.master.account.RoleNames.MEDIA;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.konvent.master.account.Caller;
import org.konvent.model.wire.Challenge;
import org.konvent.model.wire.CommandReply;
import org.konvent.model.wire.EnrolmentReply;
import org.konvent.model.wire.EnrolmentRequest;
import org.konvent.web.request.StrictBody;

/** Enrolling an installation: it asks, both sides compare a fingerprint, the crew lets it in. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {

  private final EnrolmentDesk desk;
  private final EnrolmentCrew crew;
  private final Caller caller;

  public EnrolmentsResource(EnrolmentDesk desk, EnrolmentCrew crew, Caller caller) {
    this.desk = desk;
    this.crew = crew;
    this.caller = caller;
  }

  @POST
  @Path("/enrolments/challenges")
  @PermitAll
  @NonBlocking
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Ask for a challenge to prove possession of a new key")
  public Challenge challenge() {
    return desk.challenge();
  }

  @POST
  @Path("/enrolments")
  @PermitAll
  @NonBlocking
  @ResponseStatus(202)
  @Operation(summary = "Ask to work for a site")
  @RequestBody(content = @Content(schema = @Schema(implementation = EnrolmentRequest.class)))
  public Uni<EnrolmentReply> ask(byte[] body) {
    return desk.ask(StrictBody.read(body, EnrolmentRequest.class), caller.address());
  }

  @GET
  @Path("/enrolments/{enrolment}")
  @PermitAll
  @Blocking
  @Operation(summary = "State of a request to enrol; its id is known to the installation only")
  public EnrolmentReply state(String enrolment) {
    return desk.state(enrolment);
  }

  @GET
  @Path("/enrolments")
  @RolesAllowed({ADMIN, MEDIA})
  @Blocking
  @Operation(summary = "Requests to enrol that wait for the crew")
  public List<EnrolmentView> pending() {
    return crew.pending();
  }

  @POST
  @Path("/enrolments/{enrolment}/approval")
  @RolesAllowed({ADMIN, MEDIA})
  @NonBlocking
  @Operation(summary = "Let the installation in whose fingerprint the site read out")
  @RequestBody(content = @Content(schema = @Schema(implementation = FingerprintCompared.class)))
  public Uni<CommandReply> approve(String enrolment, byte[] body) {
    return crew.approve(enrolment, StrictBody.read(body, FingerprintCompared.class));
  }

  @POST
  @Path("/enrolments/{enrolment}/refusal")
  @RolesAllowed({ADMIN, MEDIA})
  @Blocking
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Turn a request to enrol away")
  public EnrolmentView refuse(String enrolment) {
    return crew.refuse(enrolment);
  }
}
