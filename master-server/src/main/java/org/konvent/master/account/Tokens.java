package org.konvent.master.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Makes the server's {@link SessionToken} from the stored secret, and that at the first start. */
@ApplicationScoped
public class Tokens implements PanacheRepositoryBase<TokenSecret, Integer> {

  private static final int SECRET_BYTES = 32;

  private volatile SessionToken token;

  /** Reads or makes the secret; blocking, once at start. */
  void prepare() {
    token = new SessionToken(Base64.getDecoder().decode(secret()));
  }

  public SessionToken token() {
    if (token == null) {
      throw new IllegalStateException("tokens are asked for before the start");
    }
    return token;
  }

  private String secret() {
    return stored().orElseGet(this::make);
  }

  private Optional<String> stored() {
    return QuarkusTransaction.requiringNew()
        .call(() -> findByIdOptional(TokenSecret.ONLY).map(row -> row.secret));
  }

  private String make() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    TokenSecret row = new TokenSecret();
    row.id = TokenSecret.ONLY;
    row.secret = Base64.getEncoder().encodeToString(bytes);
    try {
      QuarkusTransaction.requiringNew().run(() -> persistAndFlush(row));
      return row.secret;
    } catch (PersistenceException e) {
      return stored().orElseThrow(() -> e); // another master was first
    }
  }
}
