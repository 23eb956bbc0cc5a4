package org.konvent.master.account;

import static org.konvent.master.account.RoleNames.ADMIN;

import io.smallrye.common.annotation.Blocking;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.konvent.web.request.StrictBody;

/** Accounts of the crew; an administrator makes them, the journal says what they may do. */
@Path("/api/v1")
@RolesAllowed(ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

  private final AccountDesk desk;

  public AccountsResource(AccountDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("/accounts")
  @Blocking
  @Operation(summary = "All accounts with what they may do")
  public List<AccountView> all() {
    return desk.all();
  }

  @POST
  @Path("/accounts")
  @NonBlocking
  @ResponseStatus(201)
  @Operation(summary = "Make an account, without roles")
  @RequestBody(content = @Content(schema = @Schema(implementation = NewAccount.class)))
  public Uni<AccountView> create(byte[] body) {
    return desk.create(StrictBody.read(body, NewAccount.class));
  }

  @POST
  @Path("/accounts/{account}/password")
  @NonBlocking
  @Operation(summary = "Set a new password; all sessions of the account end")
  @RequestBody(content = @Content(schema = @Schema(implementation = NewPassword.class)))
  public Uni<Void> reset(String account, byte[] body) {
    return desk.reset(account, StrictBody.read(body, NewPassword.class));
  }

  @POST
  @Path("/accounts/{account}/sessions/end")
  @Blocking
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "End all sessions of an account at once")
  public void endSessions(String account) {
    desk.endSessions(account);
  }
}
