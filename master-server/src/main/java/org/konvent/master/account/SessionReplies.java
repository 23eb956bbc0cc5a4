package org.konvent.master.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.konvent.model.journal.Role;
import org.konvent.model.wire.SessionReply;

/** A session as its answer: the cookie, and the token in the body only where it is wanted. */
@ApplicationScoped
public class SessionReplies {

  private final Tokens tokens;
  private final Identities identities;
  private final SessionSettings settings;

  public SessionReplies(Tokens tokens, Identities identities, SessionSettings settings) {
    this.tokens = tokens;
    this.identities = identities;
    this.settings = settings;
  }

  Response started(Session session, boolean bearer, boolean secure) {
    String who = "account:" + session.account();
    String token =
        tokens
            .token()
            .write(new SessionToken.Claims(who, session.id(), session.expiresAt() / 1000));
    Set<Role> roles = identities.rolesOf(session.account(), session.bootstrap());
    List<String> names = roles.stream().map(Role::name).sorted().toList();
    return Response.ok(new SessionReply(bearer ? token : null, session.expiresAt(), who, names))
        .cookie(cookie(token, (int) settings.person().toSeconds(), secure))
        .header("Cache-Control", "no-store")
        .build();
  }

  Response ended(boolean secure) {
    return Response.noContent().cookie(cookie("", 0, secure)).build();
  }

  private NewCookie cookie(String value, int maxAge, boolean secure) {
    return new NewCookie.Builder(SessionMechanism.COOKIE)
        .value(value)
        .path("/")
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.STRICT)
        .secure(secure || settings.secureCookie())
        .maxAge(maxAge)
        .build();
  }
}
