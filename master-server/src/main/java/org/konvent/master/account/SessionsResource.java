package org.konvent.master.account;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.konvent.master.journal.ConventionClock;
import org.konvent.model.wire.Challenge;
import org.konvent.model.wire.SessionReply;
import org.konvent.model.wire.SignInRequest;
import org.konvent.web.request.StrictBody;

/** Signing in and out, of people and of installations. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {

  private final SignIn signIn;
  private final InstallationSignIn installations;
  private final Sessions sessions;
  private final SessionReplies replies;
  private final Caller caller;
  private final RoutingContext route;
  private final ConventionClock clock;

  public SessionsResource(
      SignIn signIn,
      InstallationSignIn installations,
      Sessions sessions,
      SessionReplies replies,
      Caller caller,
      RoutingContext route,
      ConventionClock clock) {
    this.signIn = signIn;
    this.installations = installations;
    this.sessions = sessions;
    this.replies = replies;
    this.caller = caller;
    this.route = route;
    this.clock = clock;
  }

  @POST
  @Path("/sessions")
  @PermitAll
  @NonBlocking
  @Operation(summary = "Sign in by name and password")
  @RequestBody(content = @Content(schema = @Schema(implementation = PasswordSignIn.class)))
  @APIResponse(
      responseCode = "200",
      description = "Signed in",
      content = @Content(schema = @Schema(implementation = SessionReply.class)))
  public Uni<Response> signIn(byte[] body) {
    PasswordSignIn request = StrictBody.read(body, PasswordSignIn.class);
    boolean secure = route.request().isSSL();
    return signIn
        .signIn(request.name(), request.password(), caller.address())
        .map(session -> replies.started(session, request.bearer().orElse(false), secure));
  }

  @DELETE
  @Path("/sessions/current")
  @Authenticated
  @Blocking
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Sign out: end this session at once")
  @APIResponse(responseCode = "204", description = "Signed out")
  public Response signOut() {
    caller.session().ifPresent(session -> sessions.end(session.id(), clock.now()));
    return replies.ended(route.request().isSSL());
  }

  @POST
  @Path("/sessions/challenges")
  @PermitAll
  @NonBlocking
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Ask for a challenge to sign in with an installation's key")
  public Challenge challenge(@RestQuery String installation) {
    return installations.challenge(installation == null ? "" : installation);
  }

  @POST
  @Path("/sessions/installations")
  @PermitAll
  @Blocking
  @Operation(summary = "Sign in with an installation's key")
  @RequestBody(content = @Content(schema = @Schema(implementation = SignInRequest.class)))
  public SessionReply signInByKey(byte[] body) {
    return installations.signIn(StrictBody.read(body, SignInRequest.class));
  }
}
