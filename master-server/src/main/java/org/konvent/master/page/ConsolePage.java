package org.konvent.master.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.konvent.web.page.Shell;

/** The desk of the media helpers: what happens, what comes next, what is wrong. */
@Path("/console")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ConsolePage {

  private final PageFrame frame;

  public ConsolePage(PageFrame frame) {
    this.frame = frame;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance console(Shell shell);
  }

  @GET
  @Operation(summary = "Page: the console")
  public String console() {
    return frame.show(Templates.console(frame.live("console", "Konsole", "Console")));
  }
}
