package org.konvent.master.record;

import static org.konvent.master.account.RoleNames.ACCREDITATION;
import static org.konvent.master.account.RoleNames.ADMIN;
import static org.konvent.master.account.RoleNames.AUDITOR;
import static org.konvent.master.account.RoleNames.CHAIR;
import static org.konvent.master.account.RoleNames.MEDIA;
import static org.konvent.master.account.RoleNames.MINUTES;
import static org.konvent.master.account.RoleNames.RETURNING_OFFICER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.konvent.master.command.Disclosed;
import org.konvent.master.command.Reading;
import org.konvent.master.journal.LogKey;
import org.konvent.master.journal.Snapshot;
import org.konvent.master.witness.WitnessDesk;
import org.konvent.model.convention.Audience;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.SigningKey;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.MinutesReader;
import org.konvent.model.minutes.WholeBundle;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.RefusedException;
import org.konvent.web.record.RecordFormat;

/** Minutes as files. Figures are those announced, whoever asks; names are those that the caller may read. */
@Path("/api/v1")
@Blocking
public class RecordsResource {

  private final Reading reading;
  private final LogKey key;
  private final WitnessDesk witnesses;
  private final String software;

  public RecordsResource(
      Reading reading,
      LogKey key,
      WitnessDesk witnesses,
      @ConfigProperty(name = "quarkus.application.version", defaultValue = "") String version) {
    this.reading = reading;
    this.key = key;
    this.witnesses = witnesses;
    this.software = "konvent " + version;
  }

  @GET
  @Path("/records/whole/{format}")
  @RolesAllowed({CHAIR, MEDIA, RETURNING_OFFICER, MINUTES, ACCREDITATION, ADMIN, AUDITOR})
  @Operation(
      summary =
          "Minutes of the whole convention as csv, html, pdf or nist, or the signed bundle as json;"
              + " for publication without names, or with those of speakers shortened")
  public Response whole(
      @PathParam("format") String format,
      @QueryParam("language") @DefaultValue("de") String language,
      @QueryParam("publication") @DefaultValue("false") boolean publication,
      @QueryParam("shortNames") @DefaultValue("false") boolean shortNames) {
    if (format.equalsIgnoreCase("json")) {
      return bundle(publication);
    }
    return file(
        "protokoll", format, language, wanted(reading.disclosed(), publication, shortNames), MinutesReader::whole);
  }

  /** What the master holds and the caller may read, signed with the log key. */
  private Response bundle(boolean publication) {
    Disclosed now = reading.disclosed();
    WholeBundle bundle = bundle(now, publication ? Audience.PUBLIC : now.audience());
    StreamingOutput body = out -> bundle.write(signer(now), software, out);
    return zip(body, "protokoll-gesamt.zip");
  }

  private WholeBundle bundle(Disclosed now, Audience reader) {
    Snapshot journal = now.snapshot();
    SignedNote checkpoint = journal.checkpoint().orElseThrow();
    List<SignedNote> cosigned = new ArrayList<>(witnesses.notes(journal));
    boolean newest =
        !cosigned.isEmpty() && cosigned.get(cosigned.size() - 1).text().equals(checkpoint.text());
    return new WholeBundle(
        now.state(),
        reader,
        journal.lines(),
        newest ? cosigned.remove(cosigned.size() - 1) : checkpoint,
        cosigned);
  }

  private SigningKey signer(Disclosed now) {
    return key.signer(now.snapshot().convention());
  }

  private static Response zip(StreamingOutput body, String name) {
    return Response.ok(body, "application/zip")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  @GET
  @Path("/records/sites/{site}/{format}")
  @RolesAllowed({CHAIR, MEDIA, RETURNING_OFFICER, MINUTES, ACCREDITATION, ADMIN, AUDITOR})
  @Operation(
      summary =
          "Minutes of one site as csv, html, pdf or nist, without what was noted and heard there")
  public Response site(
      @PathParam("site") String site,
      @PathParam("format") String format,
      @QueryParam("language") @DefaultValue("de") String language,
      @QueryParam("publication") @DefaultValue("false") boolean publication,
      @QueryParam("shortNames") @DefaultValue("false") boolean shortNames) {
    if (reading.disclosed().state().sites().site(site).isEmpty()) {
      throw RefusedException.of(ProblemCode.NOT_FOUND, "site", site);
    }
    return file(
        "protokoll-" + site,
        format,
        language,
        wanted(reading.disclosed(), publication, shortNames),
        lines -> lines.of(site, List.of(), List.of()));
  }

  private Response file(
      String name,
      String formatName,
      String language,
      MinutesReader lines,
      Function<MinutesReader, Minutes> drawing) {
    RecordFormat format =
        RecordFormat.named(formatName)
            .orElseThrow(() -> RefusedException.of(ProblemCode.NOT_FOUND, "format", formatName));
    return format.file(drawing.apply(lines), language, name);
  }

  /** Names that the caller may not read are not shortened for it either. */
  private MinutesReader wanted(Disclosed now, boolean publication, boolean shortNames) {
    MinutesReader lines =
        new MinutesReader(now.state(), publication ? Audience.PUBLIC : now.audience())
            .shortNames(shortNames && !now.audience().equals(Audience.PUBLIC));
    now.snapshot().lines().forEach(line -> lines.line(line.bytes(), line.entry()));
    return lines;
  }
}
