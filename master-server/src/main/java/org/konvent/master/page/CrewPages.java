package org.konvent.master.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.konvent.master.account.RoleNames;
import org.konvent.master.journal.Journal;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.ListRules;
import org.konvent.model.queue.ProceduralKind;
import org.konvent.model.queue.ProceduralKinds;
import org.konvent.web.page.Shell;
import org.konvent.web.problem.RefusedException;

/** What the crew works on beside the console: agenda, lists, votes, records. */
@Path("/")
@RolesAllowed({
  RoleNames.CHAIR,
  RoleNames.MEDIA,
  RoleNames.RETURNING_OFFICER,
  RoleNames.MINUTES,
  RoleNames.ADMIN,
  RoleNames.ACCREDITATION,
  RoleNames.AUDITOR
})
@Produces(MediaType.TEXT_HTML)
public class CrewPages {

  private final PageFrame frame;
  private final Journal journal;

  public CrewPages(PageFrame frame, Journal journal) {
    this.frame = frame;
    this.journal = journal;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance agenda(Shell shell);

    static native TemplateInstance queues(
        Shell shell, List<Choices.Choice> sites, ListRules rules, List<ProceduralKind> procedural);

    static native TemplateInstance votes(Shell shell, QuestionForm form);

    static native TemplateInstance vote(Shell shell, int number);

    static native TemplateInstance records(Shell shell);
  }

  @GET
  @Path("/agenda")
  @Operation(summary = "Page: the agenda, to be edited")
  public String agenda() {
    return frame.show(Templates.agenda(frame.live("agenda", "Tagesordnung", "Agenda")));
  }

  @GET
  @Path("/queues")
  @Operation(summary = "Page: speeches, motions and procedural motions")
  public String queues() {
    return frame.show(
        Templates.queues(
            frame.live("queues", "Listen", "Lists"),
            Choices.sites(journal.current().state()),
            journal.current().state().queues().rules(),
            ProceduralKinds.ALL));
  }

  @GET
  @Path("/votes")
  @Operation(summary = "Page: all votes, and preparing one")
  public String votes() {
    return frame.show(
        Templates.votes(
            frame.live("votes", "Abstimmungen", "Votes"), new QuestionForm(Optional.empty())));
  }

  @GET
  @Path("/votes/{vote}")
  @Operation(summary = "Page: one vote with its incoming board")
  public String vote(@RestPath int vote) {
    if (journal.current().state().votes().vote(vote).isEmpty()) {
      throw RefusedException.of(ProblemCode.NOT_FOUND);
    }
    return frame.show(
        Templates.vote(frame.live("vote-" + vote, "Abstimmung " + vote, "Vote " + vote), vote));
  }

  @GET
  @Path("/records")
  @Operation(summary = "Page: what is open, and the records")
  public String records() {
    return frame.show(Templates.records(frame.live("records", "Protokolle", "Records")));
  }
}
