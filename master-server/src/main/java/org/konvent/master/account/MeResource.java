package org.konvent.master.account;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.RefusedException;
import org.konvent.web.request.StrictBody;

/** What concerns whoever is signed in. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {

  private final Caller caller;
  private final AccountDesk desk;

  public MeResource(Caller caller, AccountDesk desk) {
    this.caller = caller;
    this.desk = desk;
  }

  @GET
  @Path("/me")
  @Authenticated
  @NonBlocking
  @Operation(summary = "Who is signed in, and what they may do now")
  public Me me() {
    Actor actor = caller.actor();
    return new Me(
        actor.id(),
        actor.roles().stream().map(Role::name).sorted().toList(),
        actor.site(),
        caller.session().map(Session::expiresAt));
  }

  @POST
  @Path("/me/password")
  @Authenticated
  @NonBlocking
  @Operation(summary = "Change the own password; all other sessions end")
  @RequestBody(content = @Content(schema = @Schema(implementation = PasswordChange.class)))
  public Uni<Void> changePassword(byte[] body) {
    Session own = caller.session().orElseThrow(() -> RefusedException.of(ProblemCode.NOT_ALLOWED));
    return desk.changeOwn(own, StrictBody.read(body, PasswordChange.class), caller.address());
  }
}
