package org.konvent.model.convention;

import java.util.Optional;
import org.konvent.model.agenda.AgendaFact;
import org.konvent.model.agenda.MotionTextImported;
import org.konvent.model.journal.Fact;
import org.konvent.model.queue.QueueFact;
import org.konvent.model.site.FunctionEnded;
import org.konvent.model.site.IncidentReported;
import org.konvent.model.site.OfficerAppointed;
import org.konvent.model.site.PresenceReported;
import org.konvent.model.site.SiteBack;
import org.konvent.model.site.SiteLost;
import org.konvent.model.vote.CorrectionReceived;
import org.konvent.model.vote.PhoneTallyTyped;
import org.konvent.model.vote.RowConfirmed;
import org.konvent.model.vote.VoteFact;
import org.konvent.model.vote.VoteFinal;

/**
 * Which facts change what stands in minutes, so that a version sealed before no longer says all. A correction changes it
 * when two persons have released it; erasing personal data and the end of the objection period change nothing.
 */
final class Minuted {

  private Minuted() {}

  /** Whether the fact changes anybody's minutes. */
  static boolean changes(Fact fact) {
    if (fact instanceof VoteFact) {
      return !(fact instanceof CorrectionReceived
          || fact instanceof PhoneTallyTyped
          || fact instanceof RowConfirmed
          || fact instanceof VoteFinal);
    }
    return fact instanceof QueueFact
        || (fact instanceof AgendaFact && !(fact instanceof MotionTextImported))
        || site(fact).isPresent();
  }

  /** The site whose minutes alone it changes, besides those of the whole. */
  static Optional<String> site(Fact fact) {
    if (fact instanceof PresenceReported it) {
      return Optional.of(it.site());
    }
    if (fact instanceof IncidentReported it) {
      return Optional.of(it.site());
    }
    if (fact instanceof OfficerAppointed it) {
      return Optional.of(it.site());
    }
    if (fact instanceof FunctionEnded it) {
      return Optional.of(it.site());
    }
    if (fact instanceof SiteLost it) {
      return Optional.of(it.site());
    }
    return fact instanceof SiteBack it ? Optional.of(it.site()) : Optional.empty();
  }
}
