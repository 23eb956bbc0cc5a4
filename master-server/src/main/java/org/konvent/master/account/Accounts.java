package org.konvent.master.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The accounts of this master. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {

  @Transactional
  public Optional<Account> named(String name) {
    return findByIdOptional(name);
  }

  @Transactional
  public List<Account> inOrder() {
    return listAll(Sort.by("name"));
  }

  /** Adds it, unless there is one of that name. */
  @Transactional
  public boolean add(Account account) {
    if (findByIdOptional(account.name).isPresent()) {
      return false;
    }
    persistAndFlush(account);
    return true;
  }

  @Transactional
  public boolean hasAny() {
    return count() > 0;
  }

  @Transactional
  public void changePassword(String name, String passwordHash) {
    update("passwordHash = ?1 where name = ?2", passwordHash, name);
  }
}
