package org.konvent.model.convention;

import java.util.Collection;
import java.util.Optional;
import org.konvent.model.agenda.Agenda;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Secret;
import org.konvent.model.people.People;
import org.konvent.model.publication.Publication;
import org.konvent.model.queue.Queues;
import org.konvent.model.site.Sites;
import org.konvent.model.stage.Stage;
import org.konvent.model.vote.Votes;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Everything that anybody sees: the fold of the journal. Immutable; each feature's facts change only
 * that feature's part.
 *
 * <p>Sealed parts are kept apart, by the entry they belong to, and the rest of the state never
 * depends on them. So a part that is hidden is simply not there, revealing it later is the same as
 * having folded it at once, and erasing it changes nothing else.
 *
 * @param size number of entries folded
 * @param at convention time of the last one, milliseconds since 1970
 * @param secrets the sealed parts known here, by entry
 * @param commands first entry of every command carried out, by the client's id
 */
public record ConventionState(
    long size,
    long at,
    Life life,
    People people,
    Sites sites,
    Agenda agenda,
    Queues queues,
    Votes votes,
    Stage stage,
    Proposals proposals,
    Publication publication,
    PMap<Long, Secret> secrets,
    PMap<String, Long> commands) {

  public static ConventionState empty() {
    return new ConventionState(
        0,
        0,
        Life.none(),
        People.none(),
        Sites.empty(),
        Agenda.empty(),
        Queues.empty(),
        Votes.empty(),
        Stage.empty(),
        Proposals.empty(),
        Publication.none(),
        HashTreePMap.empty(),
        HashTreePMap.empty());
  }

  /** This state after one more entry, whose sealed part may be missing. */
  public ConventionState fold(Entry entry, Optional<Secret> part) {
    if (entry.seq() != size) {
      throw new IllegalArgumentException(
          "entry %d does not follow %d entries".formatted(entry.seq(), size));
    }
    NextState next = new NextState(this);
    next.add(entry);
    part.ifPresent(secret -> next.reveal(entry.seq(), secret));
    return next.state();
  }

  /** This state with the sealed part of an entry folded before; what was erased stays away. */
  public ConventionState reveal(long seq, Secret part) {
    NextState next = new NextState(this);
    next.reveal(seq, part);
    return next.state();
  }

  /** This state as somebody sees it who may not read the sealed parts of these entries. */
  public ConventionState without(Collection<Long> hidden) {
    NextState next = new NextState(this);
    next.secrets = secrets.minusAll(hidden);
    return next.state();
  }

  /** A sealed part, where it is known here. */
  public <T extends Secret> Optional<T> secret(long seq, Class<T> type) {
    return Optional.ofNullable(secrets.get(seq)).map(type::cast);
  }
}
