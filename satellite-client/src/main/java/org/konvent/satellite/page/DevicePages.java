package org.konvent.satellite.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.konvent.model.queue.ListRules;
import org.konvent.model.queue.MotionKind;
import org.konvent.model.queue.ProceduralKind;
import org.konvent.model.queue.ProceduralKinds;
import org.konvent.satellite.hall.HallCertificates;
import org.konvent.satellite.local.Addresses;
import org.konvent.satellite.local.HallNetwork;
import org.konvent.satellite.local.LocalRefused;
import org.konvent.satellite.local.LocalStation;
import org.konvent.satellite.local.OpenTo;
import org.konvent.satellite.local.Seat;
import org.konvent.satellite.local.Visitors;
import org.konvent.web.page.Shell;

/** The pages of devices that nobody signs in at: their token stands in the address and then in a cookie. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class DevicePages {

  private static final int NOT_FOUND = 404;

  private final SiteFrame frame;
  private final LocalStation local;
  private final Visitors visitors;
  private final HallNetwork hall;

  public DevicePages(SiteFrame frame, LocalStation local, Visitors visitors, HallNetwork hall) {
    this.frame = frame;
    this.local = local;
    this.visitors = visitors;
    this.hall = hall;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance terminal(
        Shell shell,
        List<MotionKind> motions,
        List<ProceduralKind> procedural,
        List<String> quotaLists,
        int forms);

    static native TemplateInstance display(Shell shell);

    static native TemplateInstance lowerThird(Shell shell);
  }

  @GET
  @Path("/terminal")
  @OpenTo({Seat.TERMINAL, Seat.OFFICER})
  @Operation(summary = "Page: the terminal by the lectern")
  public String terminal(RoutingContext request) {
    remember(request, Seat.TERMINAL);
    ListRules rules = local.station().state().queues().rules();
    return frame.show(
        Templates.terminal(
            frame.device("terminal", "kiosk", "Redeliste", "Speakers' list"),
            rules.motionKinds(),
            ProceduralKinds.ALL,
            rules.order().lists(),
            SiteMoment.forms(rules)));
  }

  @GET
  @Path("/display")
  @OpenTo({Seat.DISPLAY, Seat.OFFICER, Seat.ADMINISTRATOR})
  @Operation(summary = "Page: the display of the hall")
  public String display(RoutingContext request) {
    remember(request, Seat.DISPLAY);
    local.station();
    return frame.show(Templates.display(frame.device("display", "screen", "Anzeige", "Display")));
  }

  @GET
  @Path("/display/lower-third")
  @OpenTo({Seat.DISPLAY, Seat.OFFICER, Seat.ADMINISTRATOR})
  @Operation(summary = "Page: the lower third, a browser source for the stream")
  public String lowerThird(RoutingContext request) {
    remember(request, Seat.DISPLAY);
    local.station();
    return frame.show(
        Templates.lowerThird(frame.device("lower-third", "third", "Bauchbinde", "Lower third")));
  }

  /** The authority that devices in the hall are made to trust; a certificate is no secret. */
  @GET
  @Path(Addresses.CERTIFICATE)
  @PermitAll
  @Produces("application/x-x509-ca-cert")
  @Operation(
      summary = "The certificate of the authority for devices in the hall, once there is one")
  public byte[] certificate() {
    return hall.certificates()
        .map(HallCertificates::pem)
        .orElseThrow(() -> new LocalRefused(NOT_FOUND, "not-found"));
  }

  private void remember(RoutingContext request, Seat seat) {
    visitors.remembering(request, seat).ifPresent(request.response()::addCookie);
  }
}
