package org.konvent.master.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.konvent.master.journal.ConventionClock;
import org.konvent.master.journal.Journal;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Role;
import org.konvent.model.site.Installation;

/**
 * From a token to who is asking. Roles are read from the journal's present state at every request, so
 * that granting and revoking work at once.
 */
@ApplicationScoped
public class Identities {

  private static final String ACCOUNT = "account:";
  private static final String INSTALLATION = "installation:";

  private final Tokens tokens;
  private final Sessions sessions;
  private final Journal journal;
  private final ConventionClock clock;
  private final SignsOfLife signs;

  public Identities(
      Tokens tokens, Sessions sessions, Journal journal, ConventionClock clock, SignsOfLife signs) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.journal = journal;
    this.clock = clock;
    this.signs = signs;
  }

  /** Fails with {@link AuthenticationFailedException} for anything but a token that holds now. */
  public Uni<SecurityIdentity> of(String token) {
    Optional<SessionToken.Claims> claims = tokens.token().read(token);
    if (claims.isEmpty() || clock.now() / 1000 >= claims.get().exp()) {
      return refused();
    }
    return claims.get().sub().startsWith(INSTALLATION)
        ? installation(claims.get())
        : person(claims.get());
  }

  /** What an account may do now. */
  public Set<Role> rolesOf(String account, boolean bootstrap) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(journal.current().state().people().rolesOf(account));
    if (bootstrap) {
      roles.add(Role.ADMIN);
    }
    return roles;
  }

  private Uni<SecurityIdentity> person(SessionToken.Claims claims) {
    Uni<Optional<Session>> session =
        sessions
            .known(claims.jti())
            .map(known -> Uni.createFrom().item(Optional.of(known)))
            .orElseGet(() -> load(claims.jti()));
    return session.map(
        found ->
            found
                .filter(
                    it -> it.isValidAt(clock.now()) && claims.sub().equals(ACCOUNT + it.account()))
                .map(this::identity)
                .orElseThrow(AuthenticationFailedException::new));
  }

  private Uni<Optional<Session>> load(String id) {
    return Uni.createFrom()
        .item(() -> sessions.load(id))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private SecurityIdentity identity(Session session) {
    Set<Role> roles = rolesOf(session.account(), session.bootstrap());
    return builder(Actor.account(session.account(), roles))
        .addAttribute(Caller.SESSION, session)
        .build();
  }

  private Uni<SecurityIdentity> installation(SessionToken.Claims claims) {
    Snapshot now = journal.current();
    return now.state()
        .sites()
        .installation(claims.sub().substring(INSTALLATION.length()))
        .filter(Installation::active)
        .filter(it -> claims.jti().equals(InstallationSignIn.keyOf(now.convention(), it)))
        .map(this::identity)
        .map(identity -> Uni.createFrom().item(identity))
        .orElseGet(Identities::refused);
  }

  private SecurityIdentity identity(Installation installation) {
    signs.from(installation.site());
    return builder(InstallationSignIn.actor(installation)).build();
  }

  private static QuarkusSecurityIdentity.Builder builder(Actor actor) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(actor.id()))
        .addRoles(actor.roles().stream().map(Role::name).collect(Collectors.toSet()))
        .addAttribute(Caller.ACTOR, actor);
  }

  private static Uni<SecurityIdentity> refused() {
    return Uni.createFrom().failure(new AuthenticationFailedException());
  }
}
