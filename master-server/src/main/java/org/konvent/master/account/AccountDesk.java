package org.konvent.master.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.konvent.master.journal.ConventionClock;
import org.konvent.model.journal.Role;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.web.problem.RefusedException;

/** Makes accounts and changes passwords. */
@ApplicationScoped
public class AccountDesk {

  /** Shortest password of an account. */
  public static final int SHORTEST_PASSWORD = 10;

  /** Longest password that is hashed. */
  public static final int LONGEST_PASSWORD = 200;

  private final Accounts accounts;
  private final Sessions sessions;
  private final PasswordHashing hashing;
  private final SignIn signIn;
  private final GuessingGuard guard;
  private final Identities identities;
  private final ConventionClock clock;

  public AccountDesk(
      Accounts accounts,
      Sessions sessions,
      PasswordHashing hashing,
      SignIn signIn,
      GuessingGuard guard,
      Identities identities,
      ConventionClock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.hashing = hashing;
    this.signIn = signIn;
    this.guard = guard;
    this.identities = identities;
    this.clock = clock;
  }

  /** Makes an account without roles. */
  public Uni<AccountView> create(NewAccount wanted) {
    Account account = checked(wanted);
    return hashing.inTurn(
        () -> {
          account.passwordHash = hashing.hash(wanted.password(), PasswordCost.ACCOUNT);
          if (!accounts.add(account)) {
            throw RefusedException.of(ProblemCode.ACCOUNT_EXISTS, "account", account.name);
          }
          return view(account);
        });
  }

  /** Makes the first administrator, where there is no account yet; blocking. */
  public boolean createFirst(String name, String password) {
    Account account = checked(new NewAccount(name, name, password));
    account.bootstrap = true;
    account.passwordHash = hashing.hash(password, PasswordCost.ACCOUNT);
    return !accounts.hasAny() && accounts.add(account);
  }

  public List<AccountView> all() {
    return accounts.inOrder().stream().map(this::view).toList();
  }

  /** The account must be there; blocking. */
  public Account require(String name) {
    return accounts
        .named(name)
        .orElseThrow(() -> RefusedException.of(ProblemCode.UNKNOWN_ACCOUNT, "account", name));
  }

  public Uni<Void> reset(String name, NewPassword wanted) {
    checkPassword(wanted.password());
    return hashing.inTurn(
        () -> {
          require(name);
          replace(name, wanted.password(), Optional.empty());
          return null;
        });
  }

  public Uni<Void> changeOwn(Session own, PasswordChange change, String address) {
    checkPassword(change.replacement());
    return guard.guard(
        "account:" + own.account(),
        address,
        () ->
            hashing.inTurn(
                () -> {
                  signIn.checked(own.account(), change.current());
                  replace(own.account(), change.replacement(), Optional.of(own.id()));
                  return null;
                }));
  }

  /** Ends all sessions of an account; blocking. */
  public void endSessions(String name) {
    require(name);
    sessions.endOthers(name, Optional.empty(), clock.now());
  }

  private void replace(String name, String password, Optional<String> keptSession) {
    accounts.changePassword(name, hashing.hash(password, PasswordCost.ACCOUNT));
    sessions.endOthers(name, keptSession, clock.now());
  }

  private Account checked(NewAccount wanted) {
    Account account = new Account();
    account.name = AccountNames.normal(wanted.name());
    account.displayName = FieldRules.nfc(wanted.displayName());
    account.createdAt = clock.now();
    FieldRules.of()
        .holds("name", AccountNames.isValid(account.name))
        .text("displayName", account.displayName, FieldRules.NAME)
        .refusal()
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    checkPassword(wanted.password());
    return account;
  }

  /** Refuses a password that is too short or too long. */
  public static void checkPassword(String password) {
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      throw new RefusedException(
          Refusal.of(ProblemCode.PASSWORD_UNFIT, "shortest", SHORTEST_PASSWORD)
              .with("longest", LONGEST_PASSWORD));
    }
  }

  private AccountView view(Account account) {
    List<String> roles =
        identities.rolesOf(account.name, account.bootstrap).stream()
            .map(Role::name)
            .sorted()
            .toList();
    return new AccountView(account.name, account.displayName, roles, account.bootstrap);
  }
}
