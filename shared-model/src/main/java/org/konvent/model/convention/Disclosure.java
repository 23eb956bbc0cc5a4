package org.konvent.model.convention;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.site.Installation;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.site.SiteChanged;
import org.konvent.model.site.StatementUnreadable;
import org.konvent.model.site.TicketOpened;

/**
 * Who may read a sealed part, and when: the only place that says so. Figures are read by their own
 * site always, by the crew from the close, by everybody else from the announcement; those of an aborted
 * vote stay sealed for ever (draft, <em>Abstimmungen und Wahlen</em>; {@code Votes} says when). Names
 * and what is said about people are for crew, auditors and sites, never by default for the public.
 */
public final class Disclosure {

  private Disclosure() {}

  /** Whether the audience may read the sealed part of the entry as things stand. */
  public static boolean mayRead(Audience audience, Entry entry, ConventionState state) {
    if (state.people().isErased(entry.seq())) {
      return false;
    }
    Fact fact = entry.fact();
    Optional<String> home = home(fact, state);
    if (audience.isSite(home)) {
      return true;
    }
    Optional<Integer> figures = Figures.vote(fact);
    if (figures.isPresent()) {
      return mayReadFigures(audience, figures.get(), state);
    }
    return switch (reach(fact)) {
      case NOBODY -> false;
      case CREW -> audience.is(Audience.Kind.CREW);
      case INSIDE -> !audience.is(Audience.Kind.PUBLIC);
    };
  }

  private static boolean mayReadFigures(Audience audience, int vote, ConventionState state) {
    return audience.is(Audience.Kind.CREW)
        ? state.votes().closedForCrew(vote)
        : state.votes().announced(vote);
  }

  /** How far a sealed part that holds no figures is read. */
  private enum Reach {
    NOBODY,
    CREW,
    /** Crew, auditors and all sites. */
    INSIDE
  }

  private static Reach reach(Fact fact) {
    if (fact instanceof StatementUnreadable) {
      return Reach.NOBODY;
    }
    if (fact instanceof SiteAdded || fact instanceof SiteChanged || fact instanceof TicketOpened) {
      return Reach.CREW;
    }
    return Reach.INSIDE;
  }

  /** The site that reads it in any case: it said so itself, or it is about its own telephone. */
  private static Optional<String> home(Fact fact, ConventionState state) {
    if (fact instanceof StatementBorn born) {
      return state.sites().installation(born.installation()).map(Installation::site);
    }
    if (fact instanceof SiteAdded added) {
      return Optional.of(added.site());
    }
    if (fact instanceof SiteChanged changed) {
      return Optional.of(changed.site());
    }
    if (fact instanceof TicketOpened opened) {
      return Optional.of(opened.site());
    }
    return Figures.site(fact);
  }
}
