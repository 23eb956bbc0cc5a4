package org.konvent.satellite.local;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.konvent.model.command.publication.SignRecord;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.publication.Signatory;
import org.konvent.model.statement.SealingStated;
import org.konvent.satellite.station.SiteStation;
import org.konvent.satellite.station.StoredStatement;

/** Sealing the minutes of this site, and who signed them on paper. */
@Path("/api/v1/local/minutes")
@OpenTo(Seat.MINUTE_TAKER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SealingResource {

  private static final int CONFLICT = 409;

  private final LocalStation local;
  private final MinutesBook book;

  public SealingResource(LocalStation local, MinutesBook book) {
    this.local = local;
    this.book = book;
  }

  private record Sealing(int version) {}

  private record Signature(int version, Signatory signatory, String name) {}

  /** How far the minutes are, and what is missing. */
  @GET
  @Path("/sealing")
  public byte[] sealing() {
    return ModelJson.canonical(OwnMinutes.of(local.station(), book.book()));
  }

  /** The next version, as its number was seen; signed and on disk when this answers. */
  @POST
  @Path("/sealing")
  public synchronized byte[] seal(byte[] body) {
    int version = ModelJson.read(body, Sealing.class).version();
    SiteStation station = local.station();
    MinutesBook.Book written = book.book();
    OwnMinutes now = OwnMinutes.of(station, written);
    if (version != now.next()) {
      throw new LocalRefused(CONFLICT, "record-version");
    }
    if (now.isBlocked()) {
      throw new LocalRefused(CONFLICT, "not-to-be-sealed");
    }
    if (now.isCurrent()) {
      throw new LocalRefused(CONFLICT, "minutes-unchanged");
    }
    book.keep(version, written);
    StoredStatement saved =
        station.outbox().seal(new SealingStated(version, MinutesBook.hash(written)));
    return ModelJson.canonical(StationStatus.Sent.of(saved));
  }

  /** Somebody has signed the printed minutes. */
  @POST
  @Path("/signatures")
  public CompletionStage<byte[]> sign(byte[] body) {
    Signature signature = ModelJson.read(body, Signature.class);
    SiteStation station = local.station();
    SignRecord act =
        new SignRecord(
            Optional.of(station.site()),
            signature.version(),
            signature.signatory(),
            signature.name());
    return station
        .acts()
        .post("/records/signatures", ModelJson.tree(act))
        .thenApply(ModelJson::canonical);
  }
}
