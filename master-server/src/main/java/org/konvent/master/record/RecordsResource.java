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
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.konvent.master.command.Disclosed;
import org.konvent.master.command.Reading;
import org.konvent.master.journal.LogKey;
import org.konvent.master.journal.Snapshot;
import org.konvent.master.witness.WitnessDesk;
import org.konvent.model.command.convention.PublishConvention;
import org.konvent.model.convention.Audience;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.SigningKey;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.MinutesReader;
import org.konvent.model.minutes.SealedAnnex;
import org.konvent.model.minutes.WholeBundle;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.RefusedException;
import org.konvent.web.record.RecordFormat;

/** Minutes as files. Figures are those announced, whoever asks; names are those that the caller may read. */
@Path("/api/v1")
@Blocking
public class RecordsResource {

  private static final String ZIP = "application/zip";

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
              + " for publication without names, or with those of speakers shortened;"
              + " with version as they were sealed")
  public Response whole(
      @PathParam("format") String format,
      @QueryParam("language") @DefaultValue("de") String language,
      @QueryParam("publication") @DefaultValue("false") boolean publication,
      @QueryParam("shortNames") @DefaultValue("false") boolean shortNames,
      @QueryParam("version") @DefaultValue("0") int version) {
    if (format.equalsIgnoreCase("json")) {
      return bundle(publication);
    }
    return file(
        "protokoll",
        format,
        language,
        wanted(Optional.empty(), version, publication, shortNames),
        MinutesReader::whole);
  }

  /** What the master holds and the caller may read, signed with the log key. */
  private Response bundle(boolean publication) {
    Disclosed now = reading.disclosed();
    WholeBundle bundle = bundle(now, publication ? Audience.PUBLIC : now.audience());
    StreamingOutput body = out -> bundle.write(signer(now), software, out);
    return attachment(body, ZIP, PublishedRecord.BUNDLE);
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

  private static Response attachment(StreamingOutput body, String type, String name) {
    return Response.ok(body, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  @GET
  @Path("/records/public")
  @RolesAllowed({CHAIR, MEDIA, MINUTES})
  @Operation(
      summary =
          "The published record as files for any web server, in a zip: a page in both languages,"
              + " the published minutes, the bundle as everybody may read it, check sums")
  @APIResponse(responseCode = "409", description = "The minutes of the whole are not published.")
  public Response published() {
    Disclosed now = reading.disclosed();
    if (PublishedRecord.published(now.state(), Optional.empty()).isEmpty()) {
      throw RefusedException.of(
          ProblemCode.RECORDS_UNPUBLISHED, "records", List.of(PublishConvention.WHOLE));
    }
    PublishedRecord record =
        new PublishedRecord(
            now.state(),
            reader(now, Drawn.now(now.snapshot()), true, true),
            bundle(now, Audience.PUBLIC));
    return attachment(
        out -> record.write(signer(now), software, out), ZIP, "konvent-protokoll.zip");
  }

  @GET
  @Path("/records/annex")
  @RolesAllowed(AUDITOR)
  @Operation(
      summary =
          "The sealed annex: the full rows of sites whose figures were published together only,"
              + " line by line as satellite verify --annex takes them")
  public Response annex() {
    Disclosed now = reading.disclosed();
    SealedAnnex annex = new SealedAnnex(now.state(), now.snapshot().lines());
    return attachment(annex::write, "application/x-ndjson", "annex.ndjson");
  }

  @GET
  @Path("/records/sites/{site}/{format}")
  @RolesAllowed({CHAIR, MEDIA, RETURNING_OFFICER, MINUTES, ACCREDITATION, ADMIN, AUDITOR})
  @Operation(
      summary =
          "Minutes of one site as csv, html, pdf or nist, without what was noted and heard there;"
              + " with version as they were sealed")
  public Response site(
      @PathParam("site") String site,
      @PathParam("format") String format,
      @QueryParam("language") @DefaultValue("de") String language,
      @QueryParam("publication") @DefaultValue("false") boolean publication,
      @QueryParam("shortNames") @DefaultValue("false") boolean shortNames,
      @QueryParam("version") @DefaultValue("0") int version) {
    if (reading.disclosed().state().sites().site(site).isEmpty()) {
      throw RefusedException.of(ProblemCode.NOT_FOUND, "site", site);
    }
    return file(
        "protokoll-" + site,
        format,
        language,
        wanted(Optional.of(site), version, publication, shortNames),
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

  /**
   * @param version as it was sealed; 0 for the minutes as they are now
   */
  private MinutesReader wanted(
      Optional<String> site, int version, boolean publication, boolean shortNames) {
    Disclosed now = reading.disclosed();
    Drawn from = version == 0 ? Drawn.now(now.snapshot()) : Drawn.at(now.snapshot(), site, version);
    return reader(now, from, publication, shortNames);
  }

  /** Names that the caller may not read are not shortened for it either. */
  private static MinutesReader reader(
      Disclosed now, Drawn from, boolean publication, boolean shortNames) {
    MinutesReader lines =
        new MinutesReader(from.state(), publication ? Audience.PUBLIC : now.audience())
            .shortNames(shortNames && !now.audience().equals(Audience.PUBLIC));
    from.lines().forEach(line -> lines.line(line.bytes(), line.entry()));
    return lines;
  }
}
