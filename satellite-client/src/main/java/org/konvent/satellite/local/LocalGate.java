package org.konvent.satellite.local;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.RefusedException;

/** Nobody passes without being allowed to: denied by default, whatever the path. */
@Provider
public class LocalGate implements ContainerRequestFilter {

  private final Visitors visitors;
  @Context ResourceInfo endpoint;
  @Context RoutingContext request;

  public LocalGate(Visitors visitors) {
    this.visitors = visitors;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (endpoint.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
      return;
    }
    Visitor visitor = visitors.of(request);
    if (visitor.isNobody()) {
      throw RefusedException.of(ProblemCode.NOT_SIGNED_IN);
    }
    if (visitor != Visitor.DEVICE && !mayPass(visitor)) {
      throw RefusedException.of(ProblemCode.NOT_ALLOWED);
    }
  }

  private boolean mayPass(Visitor visitor) {
    OpenTo own = endpoint.getResourceMethod().getAnnotation(OpenTo.class);
    OpenTo common = endpoint.getResourceClass().getAnnotation(OpenTo.class);
    OpenTo open = own == null ? common : own;
    return open != null && visitor.hasAny(open.value());
  }
}
