package org.konvent.model.convention;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.konvent.model.agenda.AgendaFact;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.Fact;
import org.konvent.model.people.PeopleFact;
import org.konvent.model.publication.PublicationFact;
import org.konvent.model.queue.QueueFact;
import org.konvent.model.site.SiteFact;
import org.konvent.model.stage.StageFact;
import org.konvent.model.vote.VoteFact;

/** All kinds of entries, read off the sealed hierarchies, so that none can be forgotten. */
public final class Kinds {

  private Kinds() {}

  public static EntryCodec codec() {
    return new EntryCodec(byName());
  }

  /** The records of all kinds. */
  public static Collection<Class<? extends Fact>> all() {
    return byName().values();
  }

  private static Map<String, Class<? extends Fact>> byName() {
    Map<String, Class<? extends Fact>> kinds = new TreeMap<>();
    collect(ConventionFact.class, kinds);
    collect(PeopleFact.class, kinds);
    collect(SiteFact.class, kinds);
    collect(AgendaFact.class, kinds);
    collect(QueueFact.class, kinds);
    collect(VoteFact.class, kinds);
    collect(StageFact.class, kinds);
    collect(ProposalFact.class, kinds);
    collect(PublicationFact.class, kinds);
    return kinds;
  }

  private static void collect(Class<?> sealed, Map<String, Class<? extends Fact>> kinds) {
    for (Class<?> type : sealed.getPermittedSubclasses()) {
      Class<? extends Fact> known = kinds.put(type.getSimpleName(), type.asSubclass(Fact.class));
      if (known != null) {
        throw new IllegalStateException("two kinds are called " + type.getSimpleName());
      }
    }
  }
}
