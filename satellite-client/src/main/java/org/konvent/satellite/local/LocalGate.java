package org.konvent.satellite.local;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Nobody passes without the token: denied by default, whatever the path. */
@Provider
public class LocalGate implements ContainerRequestFilter {

  private final LocalKey key;

  public LocalGate(LocalKey key) {
    this.key = key;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!key.opens(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
      request.abortWith(LocalProblems.reply(401, "not-signed-in", "token of this device needed"));
    }
  }
}
