package org.konvent.master.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.konvent.master.journal.Journal;
import org.konvent.web.page.Shell;

/** Where people come in. */
@Path("/")
public class SignInPage {

  private final PageFrame frame;
  private final Journal journal;

  public SignInPage(PageFrame frame, Journal journal) {
    this.frame = frame;
    this.journal = journal;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance signIn(Shell shell, String next);
  }

  @GET
  @Authenticated
  @Operation(summary = "Leads to the console, or to setting up")
  public Response root() {
    String first = journal.current().isFounded() ? "/console" : "/start";
    return Response.seeOther(URI.create(first)).build();
  }

  @GET
  @Path("/sign-in")
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  @Operation(summary = "Page: sign in by name and password")
  public String signIn(@RestQuery String next) {
    return frame.show(
        Templates.signIn(frame.plain("Anmelden", "Sign in"), isOwn(next) ? next : "/"));
  }

  /** An address of this server: one slash, and none of a browser's ways to write two. */
  private static boolean isOwn(String next) {
    return next != null && next.matches("/[A-Za-z0-9][A-Za-z0-9/?=&._-]*");
  }
}
