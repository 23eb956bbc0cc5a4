package org.konvent.master.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Takes the token from the bearer header or the cookie. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  /** Name of the cookie. */
  public static final String COOKIE = "konvent";

  private static final String BEARER = "Bearer ";

  private final Identities identities;

  public SessionMechanism(Identities identities) {
    this.identities = identities;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext route, IdentityProviderManager providers) {
    return token(route).map(identities::of).orElseGet(() -> Uni.createFrom().nullItem());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext route) {
    return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
  }

  /** The token of a request, where it carries one. */
  public static Optional<String> token(RoutingContext route) {
    String header = route.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null) {
      return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
          ? Optional.of(header.substring(BEARER.length()).strip())
          : Optional.of("");
    }
    return Optional.ofNullable(route.request().getCookie(COOKIE)).map(Cookie::getValue);
  }
}
