package org.konvent.model.command.vote;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.log.Hash;
import org.konvent.model.statement.CarriesTally;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.HandTally;
import org.konvent.model.vote.PhoneTallyConfirmed;
import org.konvent.model.vote.SiteNotParticipating;
import org.konvent.model.vote.TallyCorrected;
import org.konvent.model.vote.VoteAborted;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteExtended;
import org.konvent.model.vote.VoteOpened;

/**
 * Which rows of a show of hands count, worked out from the journal's lines alone: from what was signed
 * and when it arrived, whatever the master made of it.
 */
final class CountingOracle {

  private record Claim(long seq, Long position, boolean counts) {}

  private final Map<String, Claim> claims = new TreeMap<>();
  private final List<Scribe.Line> lines;
  private final Hash question;
  private final int vote;
  private long deadline;
  private boolean collecting;

  CountingOracle(List<Scribe.Line> lines, int vote, Hash question) {
    this.lines = lines;
    this.vote = vote;
    this.question = question;
    lines.forEach(this::read);
  }

  /** By site, the entry whose figures count. */
  Map<String, Long> counting() {
    Map<String, Long> counting = new TreeMap<>();
    claims.forEach(
        (site, claim) -> {
          if (claim.counts()) {
            counting.put(site, claim.seq());
          }
        });
    return counting;
  }

  int yes() {
    return counting().values().stream().mapToInt(seq -> tally(seq).count().yes()).sum();
  }

  private HandTally tally(long seq) {
    CarriesTally part = (CarriesTally) lines.get((int) seq).secret().orElseThrow();
    return (HandTally) part.tally().orElseThrow();
  }

  private void read(Scribe.Line line) {
    Entry entry = line.entry();
    Fact fact = entry.fact();
    if (fact instanceof VoteOpened opened && opened.vote() == vote) {
      deadline = opened.deadline().orElseThrow();
      collecting = true;
    } else if (fact instanceof VoteExtended extended && extended.vote() == vote) {
      deadline = extended.until();
      claims.replaceAll((site, claim) -> new Claim(claim.seq(), claim.position(), true));
    } else if (fact instanceof VoteClosed closed && closed.vote() == vote
        || fact instanceof VoteAborted) {
      collecting = false;
    } else if (fact instanceof SiteNotParticipating said) {
      claims.remove(said.site());
    } else if (fact instanceof PhoneTallyConfirmed confirmed) {
      claims.put(confirmed.site(), new Claim(confirmed.typed(), null, inTime(entry)));
    } else if (fact instanceof TallyCorrected corrected) {
      claims.put(corrected.site(), new Claim(corrected.correction(), null, true));
    } else if (line.secret().orElse(null) instanceof StatementNote note) {
      signed(entry, note);
    }
  }

  private void signed(Entry entry, StatementNote note) {
    if (!(note.statement().body() instanceof TallyStated stated)
        || !stated.question().equals(question)
        || !plausible((HandTally) stated.tally())) {
      return;
    }
    String site = note.statement().installation();
    Claim standing = claims.get(site);
    boolean phone = standing != null && standing.position() == null;
    Long position = standing == null ? null : standing.position();
    boolean names = Objects.equals(stated.supersedes(), Optional.ofNullable(position));
    boolean inTime = inTime(entry);
    boolean free = standing == null || !standing.counts();
    if (collecting && names && (inTime ? !phone || free : free && !phone)) {
      claims.put(site, new Claim(entry.seq(), note.statement().seq(), inTime));
    }
  }

  private boolean inTime(Entry entry) {
    long arrived = entry.arrivedAt().orElseThrow();
    long judged = entry.at() - arrived > 10_000 ? entry.at() : arrived;
    return collecting && judged <= deadline + 3_000;
  }

  private static boolean plausible(HandTally tally) {
    return tally.count().yes() + tally.count().no() <= 100;
  }
}
