package org.konvent.master.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.konvent.master.journal.ConventionClock;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.RefusedException;

/** Lets people in by name and password: one answer and one time for every failure. */
@ApplicationScoped
public class SignIn {

  private final Accounts accounts;
  private final Sessions sessions;
  private final PasswordHashing hashing;
  private final GuessingGuard guard;
  private final ConventionClock clock;
  private final SessionSettings settings;

  public SignIn(
      Accounts accounts,
      Sessions sessions,
      PasswordHashing hashing,
      GuessingGuard guard,
      ConventionClock clock,
      SessionSettings settings) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.hashing = hashing;
    this.guard = guard;
    this.clock = clock;
    this.settings = settings;
  }

  public Uni<Session> signIn(String name, String password, String address) {
    String account = AccountNames.normal(name);
    return guard.guard(
        "account:" + account,
        address,
        () -> hashing.inTurn(() -> start(checked(account, password))));
  }

  /** The account, where the password fits; for changing it, too. */
  Account checked(String name, String password) {
    Optional<Account> account = accounts.named(name);
    Optional<String> stored = account.map(found -> found.passwordHash);
    if (!hashing.matches(password, stored, PasswordCost.ACCOUNT)) {
      throw RefusedException.of(ProblemCode.SIGN_IN_FAILED);
    }
    return account.orElseThrow();
  }

  private Session start(Account account) {
    long now = clock.now();
    return sessions.start(account, now, now + settings.person().toMillis());
  }
}
