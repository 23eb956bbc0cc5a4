package org.konvent.master.site;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import org.konvent.master.account.AccountDesk;
import org.konvent.master.account.PasswordCost;
import org.konvent.master.account.PasswordHashing;
import org.konvent.master.command.CommandDesk;
import org.konvent.master.journal.Journal;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.wire.CommandReply;
import org.konvent.web.problem.RefusedException;
import org.konvent.web.request.Worker;

/** Adds sites; their passwords stay outside the journal. */
@RequestScoped
public class SiteDesk {

  private final CommandDesk desk;
  private final Journal journal;
  private final PasswordHashing hashing;
  private final SitePasswords passwords;

  public SiteDesk(
      CommandDesk desk, Journal journal, PasswordHashing hashing, SitePasswords passwords) {
    this.desk = desk;
    this.journal = journal;
    this.hashing = hashing;
    this.passwords = passwords;
  }

  Uni<CommandReply> add(NewSite wanted) {
    AccountDesk.checkPassword(wanted.password());
    String id = desk.commandId();
    return Worker.toTheEnd(
        desk.submit(wanted.command(), id)
            .flatMap(reply -> keep(wanted.site(), wanted.password(), reply)));
  }

  Uni<Void> change(String site, NewSitePassword wanted) {
    AccountDesk.checkPassword(wanted.password());
    if (journal.current().state().sites().site(site).isEmpty()) {
      throw RefusedException.of(ProblemCode.UNKNOWN_SITE, "site", site);
    }
    return keep(site, wanted.password(), null);
  }

  private <T> Uni<T> keep(String site, String password, T reply) {
    String convention = journal.current().convention();
    return Worker.returning(
        hashing.inTurn(
            () -> {
              passwords.set(convention, site, hashing.hash(password, PasswordCost.ACCOUNT));
              return reply;
            }));
  }
}
