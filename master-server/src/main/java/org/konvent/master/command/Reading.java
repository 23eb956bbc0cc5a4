package org.konvent.master.command;

import jakarta.enterprise.context.RequestScoped;
import org.konvent.master.account.Caller;
import org.konvent.master.journal.ConventionClock;
import org.konvent.master.journal.Journal;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.RefusedException;

/** The current convention as whoever is signed in may read it; never touches the database. */
@RequestScoped
public class Reading {

  private final Journal journal;
  private final Caller caller;
  private final ConventionClock clock;

  public Reading(Journal journal, Caller caller, ConventionClock clock) {
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  public Disclosed disclosed() {
    Snapshot now = journal.current();
    if (!now.isFounded()) {
      throw RefusedException.of(ProblemCode.NO_CONVENTION);
    }
    return new Disclosed(now, Audiences.of(caller.actor()), clock.now());
  }
}
