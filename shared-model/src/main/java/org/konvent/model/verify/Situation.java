package org.konvent.model.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.Secret;
import org.konvent.model.people.PartErased;
import org.konvent.model.people.PersonName;
import org.konvent.model.people.PersonNamed;
import org.konvent.model.site.Installation;
import org.konvent.model.statement.CarriesTally;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.Mover;
import org.konvent.model.vote.SettledFinding;

/** How things stood before an entry, and what is known of sealed parts. */
final class Situation {

  static final EntryCodec CODEC = Kinds.codec();

  private static final String ACCOUNT = "account:";
  private static final String INSTALLATION = "installation:";

  private final Parts parts;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Long, Secret> kept = new HashMap<>();
  private ConventionState state = ConventionState.empty();
  private Read last;

  Situation(Parts parts) {
    this.parts = parts;
  }

  ConventionState state() {
    return state;
  }

  /** The entries before. */
  List<Entry> entries() {
    return entries;
  }

  Entry read(byte[] line) {
    return CODEC.decode(line);
  }

  /** The sealed part of an entry, where a bundle holds it; the entry being judged is asked for it often. */
  Optional<Secret> part(Entry entry) {
    Secret known = kept.get(entry.seq());
    if (known != null) {
      return Optional.of(known);
    }
    if (last == null || last.entry() != entry) {
      last = new Read(entry, parts.of(entry.seq()).map(it -> CODEC.decodeSecret(entry.fact(), it)));
    }
    return last.part();
  }

  private record Read(Entry entry, Optional<Secret> part) {}

  <T extends Secret> Optional<T> part(long seq, Class<T> type) {
    return seq < entries.size()
        ? part(entries.get((int) seq)).filter(type::isInstance).map(type::cast)
        : Optional.empty();
  }

  /** Goes on to the next entry; only parts that decide something are revealed. */
  void pass(Entry entry) {
    Optional<Secret> part = part(entry).filter(Situation::decides);
    state = state.fold(entry, part);
    entries.add(entry);
    part.ifPresent(secret -> kept.put(entry.seq(), secret));
  }

  private static boolean decides(Secret secret) {
    return secret instanceof CarriesTally
        || secret instanceof Declaration
        || secret instanceof Mover
        || secret instanceof SettledFinding
        || secret instanceof PersonName;
  }

  /** Who acted, with the roles that the journal gives. */
  Actor actor(String by) {
    if (by.startsWith(INSTALLATION)) {
      String name = by.substring(INSTALLATION.length());
      String site = state.sites().installation(name).map(Installation::site).orElse(name);
      return new Actor(by, Actor.installation(site).roles(), Optional.of(site));
    }
    if (by.startsWith(ACCOUNT)) {
      String name = by.substring(ACCOUNT.length());
      return Actor.account(name, state.people().rolesOf(name));
    }
    return Actor.CLOCK;
  }

  /** Whether the names of all people are known; some may be erased. */
  boolean knowsAllNames() {
    return entries.stream()
        .filter(entry -> entry.fact() instanceof PersonNamed)
        .allMatch(entry -> part(entry).isPresent());
  }

  /** The fact of an entry before. */
  Fact fact(long seq) {
    if (seq < 0 || seq >= entries.size()) {
      throw new NoSuchElementException("no entry " + seq);
    }
    return entries.get((int) seq).fact();
  }

  /** Whether the journal's first entries say that a sealed part was erased. */
  boolean isErasedBefore(long part, long size) {
    return state.people().isErased(part)
        && entries.subList(0, (int) Math.min(size, entries.size())).stream()
            .anyMatch(it -> it.fact() instanceof PartErased erased && erased.part() == part);
  }
}
