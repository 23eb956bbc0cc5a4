package org.konvent.model.convention;

import java.util.Optional;
import org.konvent.model.agenda.AgendaFact;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.MotionTextImported;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.site.Installation;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.site.SiteChanged;
import org.konvent.model.site.StatementUnreadable;
import org.konvent.model.site.TicketOpened;
import org.konvent.model.vote.Vote;

/**
 * Who may read a sealed part, and when: the only place that says so. Figures are read by their own
 * site always, by the crew from the close, by everybody else from the announcement; those of an aborted
 * vote stay sealed for ever (draft, <em>Abstimmungen und Wahlen</em>; {@code Votes} says when). What
 * is written about the agenda is read by those who see the item. Names and what is said about people
 * are for crew, auditors and sites, never by default for the public.
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
      return state
          .votes()
          .vote(figures.get())
          .filter(
              vote ->
                  mayReadFigures(audience, vote, home.or(() -> Figures.subject(fact)), entry.seq()))
          .isPresent();
    }
    return reaches(audience, reach(fact, entry.seq(), state));
  }

  /**
   * Whether minutes for this audience may print the sealed part: figures as the public reads them,
   * whoever asks, for paper goes from hand to hand; everything else as the audience does.
   */
  public static boolean mayPrint(Audience audience, Entry entry, ConventionState state) {
    boolean figures = Figures.vote(entry.fact()).isPresent();
    return mayRead(figures ? Audience.PUBLIC : audience, entry, state);
  }

  /**
   * Whether the sealed part holds figures that auditors read and the public never does, because they were published
   * together with those of other sites.
   */
  public static boolean isAnnexed(Entry entry, ConventionState state) {
    return Figures.vote(entry.fact()).isPresent()
        && mayRead(Audience.AUDITOR, entry, state)
        && !mayRead(Audience.PUBLIC, entry, state);
  }

  /**
   * Nobody but the crew reads a correction that two persons have not released, or what small sites
   * counted in a secret vote; the auditors have those rows as a sealed annex.
   */
  private static boolean mayReadFigures(
      Audience audience, Vote vote, Optional<String> site, long seq) {
    if (audience.is(Audience.Kind.CREW)) {
      return vote.phase().closed();
    }
    return vote.announcement().isPresent()
        && (audience.is(Audience.Kind.AUDITOR) || site.filter(vote::publishedCombined).isEmpty())
        && !isWaiting(vote, seq);
  }

  private static boolean isWaiting(Vote vote, long seq) {
    return vote.rows().values().stream()
        .flatMap(row -> row.pending().stream())
        .anyMatch(it -> it.seq() == seq);
  }

  /** How far a sealed part that holds no figures is read. */
  private enum Reach {
    NOBODY,
    CREW,
    /** Crew, auditors and all sites. */
    INSIDE,
    EVERYBODY
  }

  /** Whether the audience sees an item of the agenda. */
  public static boolean maySee(Audience audience, AgendaItem item) {
    return reaches(audience, reach(item.seenBy()));
  }

  private static Reach reach(Visibility visibility) {
    return switch (visibility) {
      case PUBLIC -> Reach.EVERYBODY;
      case INTERNAL -> Reach.INSIDE;
      case HIDDEN -> Reach.CREW;
    };
  }

  /** Whether somebody moved an imported text that belongs to no item of the agenda. */
  private static boolean isMoved(Fact fact, ConventionState state) {
    return fact instanceof MotionTextImported text
        && state.agenda().textSeenBy(text.number()).isEmpty()
        && state.queues().all().values().stream()
            .anyMatch(motion -> motion.motionText().equals(Optional.of(text.number())));
  }

  private static boolean reaches(Audience audience, Reach reach) {
    return switch (reach) {
      case NOBODY -> false;
      case CREW -> audience.is(Audience.Kind.CREW);
      case INSIDE -> !audience.is(Audience.Kind.PUBLIC);
      case EVERYBODY -> true;
    };
  }

  private static Reach reach(Fact fact, long seq, ConventionState state) {
    if (fact instanceof AgendaFact written) {
      return isMoved(fact, state) ? Reach.INSIDE : reach(written.readers(state.agenda(), seq));
    }
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
