package org.konvent.master.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The table of the sites' passwords. */
@ApplicationScoped
public class SitePasswords implements PanacheRepositoryBase<SitePassword, SitePassword.Key> {

  @Transactional
  public Optional<String> hashOf(String convention, String site) {
    return findByIdOptional(new SitePassword.Key(convention, site)).map(row -> row.passwordHash);
  }

  @Transactional
  public void set(String convention, String site, String passwordHash) {
    SitePassword row = new SitePassword();
    row.key = new SitePassword.Key(convention, site);
    row.passwordHash = passwordHash;
    getEntityManager().merge(row);
  }

  /** The sites of the other convention get the passwords that they have in this one. */
  @Transactional
  public void copy(String convention, String other) {
    for (SitePassword known : list("key.convention", convention)) {
      set(other, known.key.site(), known.passwordHash);
    }
  }
}
