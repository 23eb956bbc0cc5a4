package org.konvent.satellite.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.konvent.model.vote.Vote;
import org.konvent.satellite.local.LocalStation;
import org.konvent.satellite.local.OpenTo;
import org.konvent.satellite.local.Seat;
import org.konvent.web.page.Shell;

/** The pages of those who work at the site. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class PeoplePages {

  private final SiteFrame frame;
  private final LocalStation local;

  public PeoplePages(SiteFrame frame, LocalStation local) {
    this.frame = frame;
    this.local = local;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance desk(Shell shell);

    static native TemplateInstance presence(Shell shell);

    static native TemplateInstance minutes(Shell shell);

    static native TemplateInstance papers(Shell shell, List<Vote> votes);

    static native TemplateInstance siteCard(Shell shell, SiteCard card);

    static native TemplateInstance slip(Shell shell, Slip slip);
  }

  @GET
  @Path("/desk")
  @OpenTo(Seat.OFFICER)
  @Operation(summary = "Page: the tally desk")
  public String desk() {
    local.station();
    return frame.show(Templates.desk(frame.people("desk", "Wahltisch", "Tally desk")));
  }

  @GET
  @Path("/presence")
  @OpenTo(Seat.OFFICER)
  @Operation(summary = "Page: how many are accredited and present")
  public String presence() {
    local.station();
    return frame.show(Templates.presence(frame.people("presence", "Anwesenheit", "Presence")));
  }

  @GET
  @Path("/minutes")
  @OpenTo(Seat.MINUTE_TAKER)
  @Operation(summary = "Page: the minutes of this site")
  public String minutes() {
    local.station();
    return frame.show(Templates.minutes(frame.people("minutes", "Protokoll", "Minutes")));
  }

  @GET
  @Path("/papers")
  @OpenTo({Seat.ADMINISTRATOR, Seat.OFFICER, Seat.MINUTE_TAKER})
  @Operation(summary = "Page: records, site card and tally slips")
  public String papers() {
    List<Vote> votes = List.copyOf(local.station().state().votes().inOrder());
    return frame.show(Templates.papers(frame.people("frame", "Unterlagen", "Papers"), votes));
  }

  @GET
  @Path("/papers/site-card")
  @OpenTo({Seat.ADMINISTRATOR, Seat.OFFICER, Seat.MINUTE_TAKER})
  @Operation(summary = "Page: the site card, to be printed")
  public String siteCard() {
    SiteCard card = SiteCard.of(local.station());
    return frame.show(
        Templates.siteCard(frame.people("frame", "Standortkarte", "Site card"), card));
  }

  @GET
  @Path("/papers/slips/{vote}")
  @OpenTo({Seat.ADMINISTRATOR, Seat.OFFICER, Seat.MINUTE_TAKER})
  @Operation(summary = "Page: the tally slip of a vote, to be printed")
  public String slip(@jakarta.ws.rs.PathParam("vote") int vote) {
    Slip slip = Slip.of(local.station(), vote);
    return frame.show(Templates.slip(frame.people("frame", "Zählzettel", "Tally slip"), slip));
  }
}
