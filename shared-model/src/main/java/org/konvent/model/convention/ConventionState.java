package org.konvent.model.convention;

import java.util.Collection;
import java.util.Optional;
import org.konvent.model.agenda.Agenda;
import org.konvent.model.agenda.AgendaFact;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.Secret;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.people.PartErased;
import org.konvent.model.people.People;
import org.konvent.model.people.PeopleFact;
import org.konvent.model.publication.Publication;
import org.konvent.model.publication.PublicationFact;
import org.konvent.model.queue.QueueFact;
import org.konvent.model.queue.Queues;
import org.konvent.model.site.SiteFact;
import org.konvent.model.site.Sites;
import org.konvent.model.stage.Stage;
import org.konvent.model.stage.StageFact;
import org.konvent.model.vote.VoteFact;
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
    ConventionState next = apply(entry).bookkeeping(entry);
    return part.map(secret -> next.reveal(entry.seq(), secret)).orElse(next);
  }

  /** This state with the sealed part of an entry folded before; what was erased stays away. */
  public ConventionState reveal(long seq, Secret part) {
    return people.isErased(seq) ? this : withSecrets(secrets.plus(seq, part));
  }

  /** This state as somebody sees it who may not read the sealed parts of these entries. */
  public ConventionState without(Collection<Long> hidden) {
    return withSecrets(secrets.minusAll(hidden));
  }

  /** A sealed part, where it is known here. */
  public <T extends Secret> Optional<T> secret(long seq, Class<T> type) {
    return Optional.ofNullable(secrets.get(seq)).map(type::cast);
  }

  /** What holds for entries of every feature: chains of statements, erasing, time and position. */
  private ConventionState bookkeeping(Entry entry) {
    ConventionState next = at(entry);
    if (entry.fact() instanceof StatementBorn born && entry.statement().isPresent()) {
      next = next.withSites(next.sites.advance(born, entry.statement().get(), entry.seq()));
    }
    if (entry.fact() instanceof PartErased erased) {
      next = next.withSecrets(next.secrets.minus(erased.part()));
    }
    if (Minuted.changes(entry.fact())) {
      next =
          next.withPublication(next.publication.changed(Minuted.site(entry.fact()), entry.seq()));
    }
    return next;
  }

  private ConventionState apply(Entry entry) {
    Fact fact = entry.fact();
    if (fact instanceof ConventionFact f) {
      return withLife(f.fold(life, entry));
    }
    if (fact instanceof PeopleFact f) {
      return withPeople(f.fold(people, entry));
    }
    if (fact instanceof SiteFact f) {
      return withSites(f.fold(sites, entry));
    }
    if (fact instanceof AgendaFact f) {
      return withAgenda(f.fold(agenda, entry));
    }
    if (fact instanceof QueueFact f) {
      return withQueues(f.fold(queues, entry));
    }
    if (fact instanceof VoteFact f) {
      return withVotes(f.fold(votes, entry));
    }
    if (fact instanceof StageFact f) {
      return withStage(f.fold(stage, entry));
    }
    if (fact instanceof ProposalFact f) {
      return withProposals(f.fold(proposals, entry));
    }
    if (fact instanceof PublicationFact f) {
      return withPublication(f.fold(publication, entry));
    }
    throw new IllegalStateException("no feature folds " + fact.kind());
  }

  private ConventionState at(Entry entry) {
    PMap<String, Long> known =
        entry
            .command()
            .filter(id -> !commands.containsKey(id))
            .map(id -> commands.plus(id, entry.seq()))
            .orElse(commands);
    return new ConventionState(
        size + 1,
        Math.max(at, entry.at()),
        life,
        people,
        sites,
        agenda,
        queues,
        votes,
        stage,
        proposals,
        publication,
        secrets,
        known);
  }

  private ConventionState withLife(Life changed) {
    return new ConventionState(
        size,
        at,
        changed,
        people,
        sites,
        agenda,
        queues,
        votes,
        stage,
        proposals,
        publication,
        secrets,
        commands);
  }

  private ConventionState withPeople(People changed) {
    return new ConventionState(
        size,
        at,
        life,
        changed,
        sites,
        agenda,
        queues,
        votes,
        stage,
        proposals,
        publication,
        secrets,
        commands);
  }

  private ConventionState withSites(Sites changed) {
    return new ConventionState(
        size,
        at,
        life,
        people,
        changed,
        agenda,
        queues,
        votes,
        stage,
        proposals,
        publication,
        secrets,
        commands);
  }

  private ConventionState withAgenda(Agenda changed) {
    return new ConventionState(
        size,
        at,
        life,
        people,
        sites,
        changed,
        queues,
        votes,
        stage,
        proposals,
        publication,
        secrets,
        commands);
  }

  private ConventionState withQueues(Queues changed) {
    return new ConventionState(
        size,
        at,
        life,
        people,
        sites,
        agenda,
        changed,
        votes,
        stage,
        proposals,
        publication,
        secrets,
        commands);
  }

  ConventionState withVotes(Votes changed) {
    return new ConventionState(
        size,
        at,
        life,
        people,
        sites,
        agenda,
        queues,
        changed,
        stage,
        proposals,
        publication,
        secrets,
        commands);
  }

  private ConventionState withStage(Stage changed) {
    return new ConventionState(
        size,
        at,
        life,
        people,
        sites,
        agenda,
        queues,
        votes,
        changed,
        proposals,
        publication,
        secrets,
        commands);
  }

  private ConventionState withProposals(Proposals changed) {
    return new ConventionState(
        size,
        at,
        life,
        people,
        sites,
        agenda,
        queues,
        votes,
        stage,
        changed,
        publication,
        secrets,
        commands);
  }

  private ConventionState withPublication(Publication changed) {
    return new ConventionState(
        size, at, life, people, sites, agenda, queues, votes, stage, proposals, changed, secrets,
        commands);
  }

  private ConventionState withSecrets(PMap<Long, Secret> changed) {
    return new ConventionState(
        size,
        at,
        life,
        people,
        sites,
        agenda,
        queues,
        votes,
        stage,
        proposals,
        publication,
        changed,
        commands);
  }
}
