package org.konvent.master.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.konvent.master.journal.leader.Leadership;
import org.konvent.master.journal.store.JournalStore;
import org.konvent.master.journal.store.Row;
import org.konvent.model.command.convention.BeginEpoch;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SealedPart;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.TreeHead;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.Sites;
import org.konvent.model.wire.DisclosedPart;
import org.konvent.model.wire.Lacking;
import org.konvent.web.problem.RefusedException;

/**
 * Brings back what the database has lost from the sites' mirrors. A checkpoint that this master has
 * signed and cannot reproduce makes it read only; entries are believed because they lead to such a
 * checkpoint, sealed parts because their entries are committed to them. It writes again when it holds
 * all that was proved, no sealed part is missing, and a quorum of the sites knows of nothing more.
 */
public final class Recovery {

  private static final Logger LOG = Logger.getLogger(Recovery.class);

  private final Journals journals;
  private final JournalStore store;
  private final JournalReader reader;
  private final EntryCodec codec;
  private final LogKey key;
  private final Leadership leadership;
  private final Doubts doubts;
  private final BatchWriter writer;
  private final ConventionClock clock;
  private final Map<String, Offer> offers = new TreeMap<>();
  private final Set<String> agreeing = new TreeSet<>();
  private long completeTo;

  Recovery(
      Journals journals,
      JournalStore store,
      JournalReader reader,
      EntryCodec codec,
      LogKey key,
      Leadership leadership,
      Doubts doubts,
      BatchWriter writer,
      ConventionClock clock) {
    this.journals = journals;
    this.store = store;
    this.reader = reader;
    this.codec = codec;
    this.key = key;
    this.leadership = leadership;
    this.doubts = doubts;
    this.writer = writer;
    this.clock = clock;
  }

  /** At start: compares with how far this master knows that it had come. */
  synchronized void compare(Optional<SignedNote> reached) {
    Snapshot now = journals.current();
    reached
        .filter(note -> now.isFounded())
        .filter(note -> isOf(note, now) && !now.leadsTo(Checkpoint.parseText(note.text())))
        .ifPresent(note -> raise(now, note));
    settle();
  }

  /** Looks again whether anything is still missing; called every second. */
  synchronized void look() {
    settle();
  }

  private boolean isOf(SignedNote note, Snapshot journal) {
    try {
      Checkpoint.open(note, key.verifierKey(journal.convention()));
      return true;
    } catch (RuntimeException e) {
      LOG.warnf("The checkpoint reached last is of another journal: %s", e.getMessage());
      return false;
    }
  }

  /**
   * A site shows a checkpoint that it has verified. One of an earlier epoch, beyond what is certain since then, proves
   * nothing: it was given up.
   *
   * @param epoch of the journal that the site knows
   * @throws org.konvent.model.log.NotVerified where this master's log key has not signed it
   */
  public synchronized Lacking seen(SignedNote note, String site, long epoch) {
    requireLead();
    Snapshot now = journals.current();
    Checkpoint checkpoint = Checkpoint.open(note, key.verifierKey(now.convention()));
    if (now.leadsTo(checkpoint)) {
      agreeing.add(site);
      offers.remove(site);
    } else if (epoch < now.epoch() && checkpoint.size() > now.state().life().epoch().from()) {
      offers.remove(site);
      return new Lacking(doubts.current().isPresent(), checkpoint.size(), List.of());
    } else {
      raise(now, note);
      agreeing.remove(site);
      offers.put(site, new Offer(checkpoint, now.size()));
    }
    settle();
    return lacking(site);
  }

  /** A site gives back entries, from {@code after} on; only together do they prove anything. */
  public synchronized Lacking takeBack(String site, long after, List<byte[]> lines) {
    requireLead();
    Offer offer = offers.get(site);
    if (offer != null && after == offer.next()) {
      offer.add(lines);
      if (offer.isWhole()) {
        offers.remove(site);
        append(offer);
        agreeing.add(site);
        settle();
      }
    }
    return lacking(site);
  }

  private void append(Offer offer) {
    synchronized (writer) {
      Snapshot base = journals.current();
      List<Row> rows = new ArrayList<>();
      for (byte[] line : offer.linesFrom(base.size())) {
        long seq = base.size() + rows.size();
        rows.add(new Row(seq, line, Optional.empty(), Optional.empty()));
      }
      if (!rows.isEmpty()) {
        writer.takeBack(base, grown(base, rows, offer.target()), rows);
        LOG.infof("%d entries were brought back from a mirror", rows.size());
      }
    }
  }

  private Snapshot grown(Snapshot base, List<Row> rows, Checkpoint target) {
    Snapshot grown;
    try {
      grown = reader.append(base, rows);
    } catch (JournalDamaged e) {
      throw RefusedException.of(ProblemCode.NOT_THIS_JOURNAL);
    }
    if (!grown.tree().head().equals(target.head())) {
      throw RefusedException.of(ProblemCode.NOT_THIS_JOURNAL);
    }
    return grown;
  }

  /** A site gives back sealed parts that it may read; those of other entries do not matter. */
  public synchronized Lacking takeParts(String site, List<DisclosedPart> given) {
    requireLead();
    synchronized (writer) {
      Snapshot base = journals.current();
      Set<Long> wanted = Set.copyOf(wanted(base));
      List<Scribe.Line> filled =
          given.stream()
              .filter(part -> wanted.contains(part.seq()))
              .map(part -> filled(base.line(part.seq()).orElseThrow(), part))
              .toList();
      if (!filled.isEmpty()) {
        writer.fill(base, base.filled(filled), filled);
      }
    }
    settle();
    return lacking(site);
  }

  private Scribe.Line filled(Scribe.Line line, DisclosedPart given) {
    try {
      SealedPart part =
          new SealedPart(Base64.getDecoder().decode(given.salt()), given.json().getBytes(UTF_8));
      if (line.entry().sealed().equals(Optional.of(part.commitment()))) {
        return Scribe.read(codec, line.bytes(), Optional.of(part), line.note());
      }
    } catch (RuntimeException e) {
      LOG.warnf("A sealed part cannot be read: %s", e.getMessage());
    }
    throw RefusedException.of(ProblemCode.NOT_THIS_JOURNAL);
  }

  /** Where things stand, for the crew; nothing where this master writes as usual. */
  public synchronized Optional<Standing> standing() {
    Snapshot now = journals.current();
    return doubts
        .current()
        .map(
            it ->
                new Standing(
                    now.size(),
                    now.tree().root(),
                    Math.max(it.expected(), now.size()),
                    wanted(now).size(),
                    List.copyOf(agreeing),
                    quorum()));
  }

  /**
   * What is missing is given up: the journal goes on with an entry that says so.
   *
   * @param last the last checkpoint that sites have countersigned
   * @param confirmed root of the journal as the administrator saw it
   */
  public Answer beginEpoch(TreeHead last, String ground, Hash confirmed, Actor admin) {
    if (!journals.current().tree().root().equals(confirmed)) {
      throw RefusedException.of(ProblemCode.MALFORMED_REQUEST, "field", "root");
    }
    long now = clock.now();
    return writer.writeInDoubt(
        new Request(new BeginEpoch(last, ground), admin, Optional.empty(), now));
  }

  /** How many must agree of those that have an installation now and can be asked. */
  private int quorum() {
    Sites sites = journals.current().state().sites();
    int count =
        (int) sites.inOrder().stream().filter(it -> !sites.activeAt(it.id()).isEmpty()).count();
    return count == 0 ? 0 : Sites.twoThirds(count);
  }

  private Lacking lacking(String site) {
    Snapshot now = journals.current();
    long size = Optional.ofNullable(offers.get(site)).map(Offer::next).orElse(now.size());
    return new Lacking(doubts.current().isPresent(), size, wanted(now));
  }

  /** What was complete once stays so: parts are erased by entries, and never lost in memory. */
  private List<Long> wanted(Snapshot now) {
    List<Long> wanted = now.lacking(Math.min(completeTo, now.size()));
    completeTo = wanted.isEmpty() ? now.size() : wanted.get(0);
    return wanted;
  }

  private void requireLead() {
    if (!leadership.leads()) {
      throw new RefusedException(leadership.refusal());
    }
  }

  private void raise(Snapshot now, SignedNote note) {
    Doubt doubt = new Doubt(Optional.of(note));
    Optional<Doubt> before = doubts.current().filter(it -> !it.isSettledBy(now));
    if (before.filter(it -> it.expected() >= doubt.expected()).isEmpty()) {
      agreeing.clear();
      synchronized (writer) {
        store.doubt(now.convention(), Optional.of(doubt.text()));
        doubts.take(Optional.of(doubt));
      }
    }
  }

  private void settle() {
    Snapshot now = journals.current();
    boolean settled =
        doubts.current().filter(it -> it.isSettledBy(now)).isPresent()
            && leadership.leads()
            && agreeing.size() >= quorum()
            && wanted(now).isEmpty();
    if (settled) {
      store.doubt(now.convention(), Optional.empty());
      doubts.take(Optional.empty());
    }
  }
}
