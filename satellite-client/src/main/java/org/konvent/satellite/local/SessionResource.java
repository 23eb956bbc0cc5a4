package org.konvent.satellite.local;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.wire.TimeReply;
import org.konvent.satellite.station.ClockOffset;
import org.konvent.web.live.LiveHub;
import org.konvent.web.live.Revoked;

/** Signing in at this satellite, and what every page asks for: who am I, what time is it. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

  private final LocalStation local;
  private final Sessions sessions;
  private final PinCheck pins;
  private final Guest guest;
  private final LiveHub hub;

  public SessionResource(
      LocalStation local, Sessions sessions, PinCheck pins, Guest guest, LiveHub hub) {
    this.local = local;
    this.sessions = sessions;
    this.pins = pins;
    this.guest = guest;
    this.hub = hub;
  }

  private record SignedIn(String name, Set<Seat> seats) {}

  /** By name and PIN; the answer sets the cookie. */
  @POST
  @Path("/sessions")
  @PermitAll
  public byte[] signIn(byte[] body, RoutingContext request) {
    Requests.SignIn signIn = ModelJson.read(body, Requests.SignIn.class);
    Set<Seat> seats = pins.seats(signIn.name(), signIn.pin());
    if (seats.isEmpty()) {
      throw new LocalRefused(PinCheck.NOT_ALLOWED, PinCheck.WRONG);
    }
    String token = sessions.begin(signIn.name(), seats);
    request.response().addCookie(SiteCookies.of(request, Visitors.PERSON, token));
    return ModelJson.canonical(new SignedIn(signIn.name(), seats));
  }

  @DELETE
  @Path("/sessions/current")
  @PermitAll
  public void signOut(RoutingContext request) {
    String session = guest.visitor().session();
    if (!session.isEmpty()) { // or it would be that of every terminal and display
      sessions.end(session);
      hub.revoked(new Revoked(session));
    }
    request.response().addCookie(SiteCookies.gone(request, Visitors.PERSON));
  }

  @GET
  @Path("/me")
  @OpenTo({Seat.ADMINISTRATOR, Seat.OFFICER, Seat.MINUTE_TAKER, Seat.TERMINAL, Seat.DISPLAY})
  public byte[] me() {
    Visitor visitor = guest.visitor();
    return ModelJson.canonical(new SignedIn(visitor.name().orElse(""), visitor.seats()));
  }

  /** Convention time as this site knows it: later by what it may be wrong, so that no countdown is too long. */
  @GET
  @Path("/time")
  @PermitAll
  public byte[] time() {
    long now = local.atWork().map(station -> now(station.clock())).orElseGet(local::wallMillis);
    return ModelJson.canonical(new TimeReply(now, now));
  }

  private static long now(ClockOffset clock) {
    return clock.conventionNow() + clock.uncertaintyMillis();
  }
}
