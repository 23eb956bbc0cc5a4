package org.konvent.master.problem;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.wire.ProblemTexts;
import org.konvent.web.page.Language;
import org.konvent.web.page.ProblemPages;
import org.konvent.web.problem.RefusedException;

/** Where the {@code type} of a problem leads: what it means and what to do, for everybody. */
@Path("/problems")
public class ProblemsResource {

  private final ProblemPages pages;
  private final RoutingContext route;

  public ProblemsResource(ProblemPages pages, RoutingContext route) {
    this.pages = pages;
    this.route = route;
  }

  @GET
  @Path("/{code}")
  @PermitAll
  @Blocking
  @Operation(summary = "What a problem means and what to do: a page for browsers, JSON for others")
  public Response explain(@RestPath String code) {
    Refusal refusal =
        ProblemCode.find(code)
            .map(Refusal::of)
            .orElseThrow(() -> RefusedException.of(ProblemCode.NOT_FOUND));
    return ProblemPages.isWanted(route)
        ? Response.ok(pages.page(route, refusal), "text/html; charset=UTF-8").build()
        : Response.ok(
                ModelJson.canonical(ProblemTexts.render(refusal, Language.of(route).locale())),
                MediaType.APPLICATION_JSON)
            .build();
  }
}
