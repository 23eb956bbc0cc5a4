package org.konvent.model.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.konvent.model.convention.Approved;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Disclosure;
import org.konvent.model.journal.Entry;
import org.konvent.model.log.CompactRange;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.queue.ContributionEntered;
import org.konvent.model.record.HeardLine;
import org.konvent.model.site.OfficerAppointed;
import org.konvent.model.site.SiteBack;
import org.konvent.model.site.SiteLost;
import org.konvent.model.vote.VoteFact;

/**
 * Draws minutes: takes the journal's lines once, in order, and then what a minute-taker wrote down. Of the lines it
 * keeps only what the state does not tell.
 */
public final class MinutesReader {

  private final ConventionState state;
  private final Audience audience;
  private final Anchors anchors = new Anchors();
  private final Set<Long> hidden = new HashSet<>();
  private final Map<Integer, VoteCourse> courses = new TreeMap<>();
  private final List<IncidentLine> outages = new ArrayList<>();
  private final List<Anchor> appointments = new ArrayList<>();
  private CompactRange log = CompactRange.empty();
  private Optional<Approved> approval = Optional.empty();
  private Optional<String> act = Optional.empty();
  private boolean writtenSince;
  private boolean shortNames;

  /**
   * @param state the fold of all lines that will come
   * @param audience who reads the minutes: names and texts as it may, figures as published
   */
  public MinutesReader(ConventionState state, Audience audience) {
    this.state = state;
    this.audience = audience;
  }

  /** Takes the next line with its entry. */
  public MinutesReader line(byte[] bytes, Entry entry) {
    if (entry.seq() != log.size() || log.size() >= state.size()) {
      throw new IllegalArgumentException("entry " + entry.seq() + " does not belong here");
    }
    Hash leaf = MerkleProofs.leafHash(bytes);
    anchors.add(leaf);
    log = log.append(leaf);
    boolean shortened = shortNames && entry.fact() instanceof ContributionEntered;
    if (entry.sealed().isPresent() && !shortened && !Disclosure.mayPrint(audience, entry, state)) {
      hidden.add(entry.seq());
    }
    tell(entry);
    return this;
  }

  private void tell(Entry entry) {
    if (!entry.command().equals(act)) {
      approval = Optional.empty();
      act = entry.command();
    }
    Anchor anchor = anchors.at(entry.seq());
    if (entry.fact() instanceof Approved approved) {
      approval = Optional.of(approved);
    } else if (entry.fact() instanceof VoteFact fact) {
      courses
          .computeIfAbsent(fact.vote(), number -> new VoteCourse())
          .add(entry, anchor, approval, state.proposals());
    } else if (entry.fact() instanceof OfficerAppointed) {
      appointments.add(anchor);
    } else if (entry.fact() instanceof SiteLost lost) {
      outages.add(outage(lost.since(), lost.site(), IncidentLine.LOST, anchor));
    } else if (entry.fact() instanceof SiteBack back) {
      outages.add(outage(entry.at(), back.site(), IncidentLine.BACK, anchor));
    }
  }

  private static IncidentLine outage(long at, String site, String what, Anchor anchor) {
    return new IncidentLine(at, site, what, Optional.empty(), anchor);
  }

  /** From now on speakers and movers are called "Vorname N.", also where the audience may not read their names. */
  public MinutesReader shortNames(boolean wanted) {
    shortNames = wanted;
    return this;
  }

  /** Says whether more was noted or heard at the site than in the version sealed last. */
  public MinutesReader writtenSince(boolean more) {
    writtenSince = more;
    return this;
  }

  /** The minutes of the whole convention, as the master draws them. */
  public Minutes whole() {
    return minutes(Optional.empty(), List.of(), List.of());
  }

  /**
   * The minutes of one site.
   *
   * @param heard the results as they were heard there; of several about a vote the last holds
   */
  public Minutes of(String site, List<NoteLine> notes, List<HeardLine> heard) {
    return minutes(Optional.of(site), notes, heard);
  }

  private Minutes minutes(Optional<String> site, List<NoteLine> notes, List<HeardLine> heard) {
    if (log.size() != state.size()) {
      throw new IllegalStateException(log.size() + " lines of " + state.size() + " were read");
    }
    ConventionState printed = state.without(hidden);
    return new Drawing(printed, audience, site, anchors, appointments, outages, shortNames)
        .draw(
            log.head(),
            VersionLine.of(printed, site, writtenSince),
            notes,
            new VoteDrawing(printed, site, anchors, courses, heard));
  }
}
