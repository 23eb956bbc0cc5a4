package org.konvent.master.queue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.konvent.master.account.Caller;
import org.konvent.master.account.PasswordCost;
import org.konvent.master.account.PasswordHashing;
import org.konvent.master.command.CommandDesk;
import org.konvent.master.journal.Journal;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.command.queue.WithdrawContribution;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.Scribe;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.EntryNumber;
import org.konvent.model.wire.CommandReply;
import org.konvent.web.problem.RefusedException;
import org.konvent.web.request.Worker;

/** Enters speeches and motions with a password, and takes them back with it. */
@RequestScoped
public class EntryDesk {

  private static final int LONGEST_PASSWORD = 100;

  private final CommandDesk desk;
  private final Caller caller;
  private final Journal journal;
  private final PasswordHashing hashing;
  private final EntryPasswords passwords;
  private final WithdrawalGuard guard;

  public EntryDesk(
      CommandDesk desk,
      Caller caller,
      Journal journal,
      PasswordHashing hashing,
      EntryPasswords passwords,
      WithdrawalGuard guard) {
    this.desk = desk;
    this.caller = caller;
    this.journal = journal;
    this.hashing = hashing;
    this.passwords = passwords;
    this.guard = guard;
  }

  /** Keeps the password, then enters; the number comes back in the reply. */
  Uni<CommandReply> enter(Command entry, String password) {
    if (password.isBlank() || password.length() > LONGEST_PASSWORD) {
      throw RefusedException.of(ProblemCode.FIELD_INVALID, "field", "password");
    }
    String id = desk.commandId();
    String key = EntryPasswords.key(caller.actor().id(), id);
    String convention = journal.current().convention();
    return hashed(() -> keep(convention, key, password)).flatMap(kept -> desk.submit(entry, id));
  }

  /** One answer for a wrong number and a wrong password. */
  Uni<CommandReply> withdraw(String typed, String password) {
    String id = desk.commandId();
    Snapshot now = journal.current();
    String number = EntryNumber.parse(typed).map(EntryNumber::toString).orElse(typed);
    return Worker.toTheEnd(
        guard
            .guard(number, () -> hashed(() -> fits(now, number, password)))
            .flatMap(fits -> desk.submit(new WithdrawContribution(number), id)));
  }

  private Boolean keep(String convention, String key, String password) {
    passwords.keep(convention, key, hashing.hash(password, PasswordCost.ENTRY));
    return true;
  }

  private Boolean fits(Snapshot now, String number, String password) {
    Optional<String> stored =
        now.state()
            .queues()
            .contribution(number)
            .map(Contribution::seq)
            .flatMap(now::line)
            .map(Scribe.Line::entry)
            .flatMap(entry -> passwords.hashOf(now.convention(), entry));
    return hashing.matches(password, stored, PasswordCost.ENTRY);
  }

  private <T> Uni<T> hashed(java.util.function.Supplier<T> work) {
    return Worker.returning(hashing.inTurn(work));
  }
}
