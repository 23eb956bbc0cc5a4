package org.konvent.master.convention;

import static org.konvent.master.account.RoleNames.ADMIN;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.konvent.master.account.AccountDesk;
import org.konvent.master.command.CommandDesk;
import org.konvent.model.command.convention.GrantRole;
import org.konvent.model.command.convention.RevokeRole;
import org.konvent.model.wire.CommandReply;
import org.konvent.web.request.StrictBody;
import org.konvent.web.request.Worker;

/** What accounts may do; after the start of the convention this takes two persons. */
@Path("/api/v1")
@RolesAllowed(ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
public class RolesResource {

  private final CommandDesk desk;
  private final AccountDesk accounts;

  public RolesResource(CommandDesk desk, AccountDesk accounts) {
    this.desk = desk;
    this.accounts = accounts;
  }

  @POST
  @Path("/accounts/{account}/roles")
  @NonBlocking
  @Operation(summary = "Grant a role; after the start only by a proposal")
  @RequestBody(content = @Content(schema = @Schema(implementation = GrantRole.class)))
  public Uni<CommandReply> grant(String account, byte[] body) {
    String id = desk.commandId();
    GrantRole grant = StrictBody.read(body, Map.of("account", account), GrantRole.class);
    return Worker.call(() -> accounts.require(account)).flatMap(known -> desk.submit(grant, id));
  }

  @POST
  @Path("/accounts/{account}/role-revocations")
  @NonBlocking
  @Operation(summary = "Revoke a role; after the start only by a proposal")
  @RequestBody(content = @Content(schema = @Schema(implementation = RevokeRole.class)))
  public Uni<CommandReply> revoke(String account, byte[] body) {
    return desk.submit(RevokeRole.class, body, "account", account);
  }
}
