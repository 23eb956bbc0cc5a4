package org.konvent.satellite.local;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.journal.ModelJson;

/** The minutes of this site. */
@Path("/api/v1/local/minutes")
@OpenTo(Seat.MINUTE_TAKER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {

  private final LocalStation local;
  private final MinutesBook book;
  private final Guest guest;

  public MinutesResource(LocalStation local, MinutesBook book, Guest guest) {
    this.local = local;
    this.book = book;
    this.guest = guest;
  }

  private record NewNote(Optional<Long> anchor, String text) {}

  private record HeardResult(String outcome, Optional<Map<String, String>> total) {}

  @GET
  public byte[] book() {
    return ModelJson.canonical(book.book());
  }

  /** A note about an entry; about the newest one where none is named. */
  @POST
  @Path("/notes")
  public byte[] note(byte[] body) {
    NewNote note = ModelJson.read(body, NewNote.class);
    long newest = Math.max(0, local.station().state().size() - 1);
    book.note(note.anchor().orElse(newest), note.text(), by(), guest.command());
    return book();
  }

  /** How a result was announced in the hall. */
  @POST
  @Path("/results/{vote}")
  public byte[] heard(@PathParam("vote") int vote, byte[] body) {
    HeardResult heard = ModelJson.read(body, HeardResult.class);
    book.heard(new MinutesBook.Heard(vote, heard.outcome(), heard.total().orElse(Map.of()), by()));
    return book();
  }

  private String by() {
    return guest.visitor().name().orElse("device");
  }
}
