package org.konvent.satellite.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.konvent.satellite.local.Addresses;
import org.konvent.satellite.local.Guest;
import org.konvent.satellite.local.LocalStation;
import org.konvent.satellite.local.PersonsDoor;
import org.konvent.satellite.local.Seat;
import org.konvent.satellite.local.Visitor;
import org.konvent.web.page.Shell;

/** Where people come in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class WayIn {

  private final SiteFrame frame;
  private final LocalStation local;
  private final Guest guest;
  private final PersonsDoor door;
  private final Addresses addresses;

  public WayIn(
      SiteFrame frame, LocalStation local, Guest guest, PersonsDoor door, Addresses addresses) {
    this.frame = frame;
    this.local = local;
    this.guest = guest;
    this.door = door;
    this.addresses = addresses;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance signIn(Shell shell, String next, List<String> names);

    static native TemplateInstance setUp(
        Shell shell, List<String> officers, List<String> takers, Addresses.Pages pages);
  }

  @GET
  @PermitAll
  @Operation(summary = "Leads to where somebody works")
  public Response root() {
    return Response.seeOther(URI.create(home(guest.visitor()))).build();
  }

  private static String home(Visitor visitor) {
    if (visitor.has(Seat.OFFICER)) {
      return "/desk";
    }
    if (visitor.has(Seat.MINUTE_TAKER)) {
      return "/minutes";
    }
    if (visitor.has(Seat.ADMINISTRATOR)) {
      return "/set-up";
    }
    if (visitor.has(Seat.TERMINAL)) {
      return "/terminal";
    }
    return visitor.has(Seat.DISPLAY) ? "/display" : "/sign-in";
  }

  @GET
  @Path("/sign-in")
  @PermitAll
  @Operation(summary = "Page: sign in by name and PIN")
  public String signIn(@RestQuery String next) {
    TreeSet<String> names = new TreeSet<>(local.officers().names());
    names.addAll(local.minuteTakers().names());
    return frame.show(
        Templates.signIn(
            frame.plain("Anmelden", "Sign in"), isOwn(next) ? next : "/", List.copyOf(names)));
  }

  /** An address of this satellite: one slash, and none of a browser's ways to write two. */
  private static boolean isOwn(String next) {
    return next != null && next.matches("/[A-Za-z0-9][A-Za-z0-9/?=&._-]*");
  }

  /** The address told to whoever started the satellite lets them in; then it is forgotten here. */
  @GET
  @Path("/set-up")
  @PermitAll
  @Operation(summary = "Page: set this device up, name its people, release it")
  public Response setUp(RoutingContext request) {
    Optional<Cookie> fresh = door.administrator(request);
    if (fresh.isPresent()) {
      request.response().addCookie(fresh.get());
      return Response.seeOther(URI.create("/set-up")).build();
    }
    if (!guest.visitor().has(Seat.ADMINISTRATOR)) {
      return Response.seeOther(URI.create("/sign-in")).build();
    }
    return Response.ok(
            frame.show(
                Templates.setUp(
                    frame.people("set-up", "Einrichtung", "Set-up"),
                    local.officers().names(),
                    local.minuteTakers().names(),
                    addresses.at(""))))
        .build();
  }
}
