package org.konvent.satellite.page;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.konvent.web.page.LivePages;

/** What was done at this desk is seen at once, without waiting for the next look. */
@Provider
public class AfterActs implements ContainerResponseFilter {

  private final LivePages<SiteMoment> pages;

  public AfterActs(LivePages<SiteMoment> pages) {
    this.pages = pages;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!HttpMethod.GET.equals(request.getMethod())) {
      pages.changed();
    }
  }
}
