package org.konvent.satellite.local;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.MinutesReader;
import org.konvent.model.minutes.NoteLine;
import org.konvent.model.record.HeardLine;
import org.konvent.satellite.station.SiteStation;
import org.konvent.web.record.RecordFormat;

/** The minutes of this site as files: from what was mirrored, noted and heard here, so that they need no link. */
@Path("/api/v1/local/minutes/files")
public class MinutesFiles {

  private static final int STRETCH = 1_000;

  private final LocalStation local;
  private final MinutesBook book;
  private final EntryCodec codec = Kinds.codec();

  public MinutesFiles(LocalStation local, MinutesBook book) {
    this.local = local;
    this.book = book;
  }

  /**
   * @param formatName name of a {@link RecordFormat}
   * @param publication without names and texts that are not for everybody
   * @param shortNames for publication, but with speakers and movers as "Eva M."
   */
  @GET
  @Path("/{format}")
  @OpenTo({Seat.ADMINISTRATOR, Seat.OFFICER, Seat.MINUTE_TAKER})
  public Response file(
      @PathParam("format") String formatName,
      @QueryParam("language") @DefaultValue("de") String language,
      @QueryParam("publication") @DefaultValue("false") boolean publication,
      @QueryParam("shortNames") @DefaultValue("false") boolean shortNames) {
    RecordFormat format =
        RecordFormat.named(formatName).orElseThrow(() -> new LocalRefused(404, "not-found"));
    String site = local.station().site();
    Audience reader = publication ? Audience.PUBLIC : Audience.site(site);
    Minutes minutes = minutes(reader, publication && shortNames);
    return format.file(minutes, language, "protokoll-" + site);
  }

  private Minutes minutes(Audience reader, boolean shortNames) {
    SiteStation station = local.station();
    ConventionState state = station.state();
    MinutesReader lines = new MinutesReader(state, reader).shortNames(shortNames);
    for (long from = 0; from < state.size(); from += STRETCH) {
      int stretch = (int) Math.min(STRETCH, state.size() - from);
      station.store().entries(from, stretch).forEach(line -> lines.line(line, codec.decode(line)));
    }
    MinutesBook.Book written = book.book();
    lines.writtenSince(OwnMinutes.of(station, written).changed());
    List<HeardLine> heard =
        written.heard().stream()
            .map(it -> new HeardLine(it.vote(), it.outcome(), it.total(), it.by()))
            .toList();
    List<NoteLine> notes =
        written.notes().stream()
            .map(it -> new NoteLine(it.number(), it.anchor(), it.at(), it.by(), it.text()))
            .toList();
    return lines.of(station.site(), reader == Audience.PUBLIC ? List.of() : notes, heard);
  }
}
