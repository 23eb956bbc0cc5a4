package org.konvent.master.page;

import static org.konvent.master.account.RoleNames.ADMIN;
import static org.konvent.master.account.RoleNames.CHAIR;
import static org.konvent.master.account.RoleNames.MEDIA;
import static org.konvent.master.account.RoleNames.RETURNING_OFFICER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.konvent.master.account.AccountDesk;
import org.konvent.master.account.AccountView;
import org.konvent.master.command.Reading;
import org.konvent.master.convention.PersonalEntry;
import org.konvent.master.journal.Journal;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.web.page.Shell;
import org.konvent.web.problem.RefusedException;

/** What is looked after by a few: sites, people, setting up, and the returning officers' seat. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class CarePages {

  private final PageFrame frame;
  private final Journal journal;
  private final AccountDesk accounts;
  private final Reading reading;

  public CarePages(PageFrame frame, Journal journal, AccountDesk accounts, Reading reading) {
    this.frame = frame;
    this.journal = journal;
    this.accounts = accounts;
    this.reading = reading;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance sites(Shell shell);

    static native TemplateInstance site(Shell shell, String site, String name);

    static native TemplateInstance people(Shell shell, List<AccountView> accounts);

    static native TemplateInstance personalData(
        Shell shell, String holding, List<PersonalEntry> found);

    static native TemplateInstance seat(Shell shell, List<PlausibilityRule> rules);

    static native TemplateInstance start(Shell shell);
  }

  @GET
  @Path("/sites")
  @RolesAllowed({CHAIR, MEDIA, ADMIN, RETURNING_OFFICER})
  @Operation(summary = "Page: the readiness board, enrolment and presence")
  public String sites() {
    return frame.show(Templates.sites(frame.live("sites", "Standorte", "Sites")));
  }

  @GET
  @Path("/sites/{site}")
  @RolesAllowed({CHAIR, MEDIA, ADMIN, RETURNING_OFFICER})
  @Operation(summary = "Page: one site, and what to do when it is lost")
  public String site(@RestPath String site) {
    String name =
        journal
            .current()
            .state()
            .sites()
            .site(site)
            .orElseThrow(() -> RefusedException.of(ProblemCode.NOT_FOUND))
            .name();
    return frame.show(Templates.site(frame.live("site-" + site, name, name), site, name));
  }

  @GET
  @Path("/people")
  @RolesAllowed({CHAIR, MEDIA, ADMIN})
  @Operation(summary = "Page: accounts, functions and rules")
  public String people() {
    return frame.show(
        Templates.people(
            frame.live("people", "Personen und Regeln", "People and rules"),
            frame.has(ADMIN) ? accounts.all() : List.of()));
  }

  @GET
  @Path("/personal-data")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Page: finding and erasing personal data")
  public String personalData(@QueryParam("holding") @DefaultValue("") String holding) {
    return frame.show(
        Templates.personalData(
            frame.live("people", "Personendaten löschen", "Erase personal data"),
            holding,
            holding.isBlank() ? List.of() : PersonalEntry.holding(reading.disclosed(), holding)));
  }

  @GET
  @Path("/seat")
  @RolesAllowed(RETURNING_OFFICER)
  @Operation(summary = "Page: the returning officers' seat")
  public String seat() {
    return frame.show(
        Templates.seat(
            frame.live("seat", "Wahlleitung", "Returning officers"),
            PlausibilityRule.answerable()));
  }

  @GET
  @Path("/start")
  @RolesAllowed({ADMIN, MEDIA, CHAIR})
  @Operation(summary = "Page: setting up a convention step by step")
  public String start() {
    return frame.show(Templates.start(frame.live("start", "Einrichten", "Set up")));
  }
}
