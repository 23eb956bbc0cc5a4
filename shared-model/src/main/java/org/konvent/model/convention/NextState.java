package org.konvent.model.convention;

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
import org.pcollections.PMap;

/**
 * A copy of a state's parts while it is being changed. The one place that knows which feature folds
 * which fact; a fact changes its own feature's part, and what holds for entries of every feature is
 * kept here.
 */
final class NextState {

  long size;
  long at;
  Life life;
  People people;
  Sites sites;
  Agenda agenda;
  Queues queues;
  Votes votes;
  Stage stage;
  Proposals proposals;
  Publication publication;
  PMap<Long, Secret> secrets;
  PMap<String, Long> commands;

  NextState(ConventionState now) {
    size = now.size();
    at = now.at();
    life = now.life();
    people = now.people();
    sites = now.sites();
    agenda = now.agenda();
    queues = now.queues();
    votes = now.votes();
    stage = now.stage();
    proposals = now.proposals();
    publication = now.publication();
    secrets = now.secrets();
    commands = now.commands();
  }

  ConventionState state() {
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
        secrets,
        commands);
  }

  void add(Entry entry) {
    fold(entry.fact(), entry);
    position(entry);
    chain(entry);
    if (entry.fact() instanceof PartErased erased) {
      secrets = secrets.minus(erased.part());
    }
    if (Minuted.changes(entry.fact())) {
      publication = publication.changed(Minuted.site(entry.fact()), entry.seq());
    }
  }

  /** Adds the sealed part of an entry folded before; what was erased stays away. */
  void reveal(long seq, Secret part) {
    if (!people.isErased(seq)) {
      secrets = secrets.plus(seq, part);
    }
  }

  private void fold(Fact fact, Entry entry) {
    if (fact instanceof ConventionFact f) {
      life = f.fold(life, entry);
    } else if (fact instanceof PeopleFact f) {
      people = f.fold(people, entry);
    } else if (fact instanceof SiteFact f) {
      sites = f.fold(sites, entry);
    } else if (fact instanceof AgendaFact f) {
      agenda = f.fold(agenda, entry);
    } else if (fact instanceof QueueFact f) {
      queues = f.fold(queues, entry);
    } else if (fact instanceof VoteFact f) {
      votes = f.fold(votes, entry);
    } else if (fact instanceof StageFact f) {
      stage = f.fold(stage, entry);
    } else if (fact instanceof ProposalFact f) {
      proposals = f.fold(proposals, entry);
    } else if (fact instanceof PublicationFact f) {
      publication = f.fold(publication, entry);
    } else {
      throw new IllegalStateException("no feature folds " + fact.kind());
    }
  }

  /** Position, time, and the client's id of the command, whose first entry is kept. */
  private void position(Entry entry) {
    size++;
    at = Math.max(at, entry.at());
    entry
        .command()
        .filter(id -> !commands.containsKey(id))
        .ifPresent(id -> commands = commands.plus(id, entry.seq()));
  }

  private void chain(Entry entry) {
    if (entry.fact() instanceof StatementBorn born && entry.statement().isPresent()) {
      sites = sites.advance(born, entry.statement().get(), entry.seq());
    }
  }
}
