package org.konvent.satellite.page;

import java.util.Optional;
import org.konvent.model.agenda.AgendaFact;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemFinished;
import org.konvent.model.agenda.AgendaItemStarted;
import org.konvent.model.agenda.AgendaWording;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.PutOnline;
import org.konvent.model.convention.TakenOffline;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionContent;
import org.konvent.model.queue.MotionDecided;
import org.konvent.model.queue.QueueFact;
import org.konvent.model.queue.QueuePaused;
import org.konvent.model.queue.QueueResumed;
import org.konvent.model.queue.SpeechBegun;
import org.konvent.model.queue.SpeechCalled;
import org.konvent.model.queue.SpeechEnded;
import org.konvent.model.site.IncidentReported;
import org.konvent.model.site.PresenceReported;
import org.konvent.model.site.SiteBack;
import org.konvent.model.site.SiteFact;
import org.konvent.model.site.SiteLost;
import org.konvent.model.vote.CastingEnded;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteAborted;
import org.konvent.model.vote.VoteAnnulled;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteExtended;
import org.konvent.model.vote.VoteFact;
import org.konvent.model.vote.VoteOpened;
import org.konvent.web.page.Language;
import org.konvent.web.page.Words;

/** One entry in the words of minutes. Figures are never in it: what was announced is heard, not copied. */
final class ChronicleLine {

  private final Entry entry;
  private final ConventionState state;

  private ChronicleLine(Entry entry, ConventionState state) {
    this.entry = entry;
    this.state = state;
  }

  static boolean mentions(Fact fact) {
    return fact instanceof AgendaFact
        || fact instanceof QueueFact
        || fact instanceof VoteFact
        || fact instanceof SiteFact
        || fact instanceof PutOnline
        || fact instanceof TakenOffline;
  }

  static Optional<Happened> of(Entry entry, ConventionState state) {
    ChronicleLine line = new ChronicleLine(entry, state);
    Fact fact = entry.fact();
    if (fact instanceof VoteFact vote) {
      return line.vote(vote);
    }
    if (fact instanceof QueueFact queue) {
      return line.queue(queue);
    }
    return line.other(fact);
  }

  private Optional<Happened> vote(VoteFact fact) {
    if (fact instanceof VoteOpened opened) {
      return line(
          "☐",
          "Abstimmung %s begonnen: %s".formatted(opened.vote(), subject(opened.vote())),
          "Vote %s opened: %s".formatted(opened.vote(), subject(opened.vote())));
    }
    if (fact instanceof CastingEnded ended) {
      return numbered(
          "◔", "Abstimmung %s: Stimmabgabe beendet", "Vote %s: casting ended", ended.vote());
    }
    if (fact instanceof VoteExtended more) {
      return numbered("⏱", "Abstimmung %s verlängert", "Vote %s extended", more.vote());
    }
    if (fact instanceof VoteClosed closed) {
      return numbered("■", "Abstimmung %s geschlossen", "Vote %s closed", closed.vote());
    }
    if (fact instanceof VoteAborted aborted) {
      return numbered("✕", "Abstimmung %s abgebrochen", "Vote %s aborted", aborted.vote());
    }
    if (fact instanceof VoteAnnulled annulled) {
      return numbered(
          "✕", "Abstimmung %s für ungültig erklärt", "Vote %s annulled", annulled.vote());
    }
    if (fact instanceof ResultAnnounced said) {
      return numbered(
          "★", "Ergebnis %s bekanntgegeben", "Result of vote %s announced", said.vote());
    }
    return Optional.empty();
  }

  private Optional<Happened> queue(QueueFact fact) {
    if (fact instanceof SpeechCalled called) {
      return person("▸", "Aufgerufen: %s", "Called: %s", called.number());
    }
    if (fact instanceof SpeechBegun begun) {
      return person("▶", "Es spricht: %s", "Speaking: %s", begun.number());
    }
    if (fact instanceof SpeechEnded ended) {
      return person("◼", "Ende: %s", "Ended: %s", ended.number());
    }
    if (fact instanceof MotionDecided decided) {
      return line(
          "§",
          who(decided.motion()) + ": " + Words.of(decided.outcome(), Language.DE),
          who(decided.motion()) + ": " + Words.of(decided.outcome(), Language.EN));
    }
    if (fact instanceof QueuePaused) {
      return line("‖", "Unterbrechung", "Interrupted");
    }
    return fact instanceof QueueResumed ? line("▶", "Es geht weiter", "Resumed") : Optional.empty();
  }

  private Optional<Happened> other(Fact fact) {
    if (fact instanceof AgendaItemStarted started) {
      return line("●", "Punkt: " + title(started.item()), "Item: " + title(started.item()));
    }
    if (fact instanceof AgendaItemFinished done) {
      return line("✓", "Erledigt: " + title(done.item()), "Done: " + title(done.item()));
    }
    if (fact instanceof SiteLost lost) {
      return line("!", site(lost.site()) + " nicht erreichbar", site(lost.site()) + " lost");
    }
    if (fact instanceof SiteBack back) {
      return line("↺", site(back.site()) + " wieder da", site(back.site()) + " is back");
    }
    if (fact instanceof IncidentReported incident) {
      return line(
          "!",
          site(incident.site()) + ", Störung: " + Words.of(incident.what(), Language.DE),
          site(incident.site()) + ", incident: " + Words.of(incident.what(), Language.EN));
    }
    if (fact instanceof PresenceReported there) {
      return line(
          "☺",
          "%s: %d anwesend".formatted(site(there.site()), there.present()),
          "%s: %d present".formatted(site(there.site()), there.present()));
    }
    if (fact instanceof PutOnline) {
      return line("●", "System online", "Online");
    }
    return fact instanceof TakenOffline ? line("○", "System offline", "Offline") : Optional.empty();
  }

  private Optional<Happened> numbered(String mark, String german, String english, int vote) {
    return line(mark, german.formatted(vote), english.formatted(vote));
  }

  private Optional<Happened> person(String mark, String german, String english, String number) {
    return line(mark, german.formatted(who(number)), english.formatted(who(number)));
  }

  private Optional<Happened> line(String mark, String german, String english) {
    return Optional.of(new Happened(entry.seq(), entry.at(), mark, german, english));
  }

  private String subject(int vote) {
    return state.votes().vote(vote).map(Vote::question).map(it -> it.subject()).orElse("");
  }

  private String title(String item) {
    return state
        .agenda()
        .item(item)
        .map(AgendaItem::wording)
        .flatMap(seq -> state.secret(seq, AgendaWording.class))
        .map(AgendaWording::title)
        .orElse(item);
  }

  private String site(String id) {
    return state.sites().site(id).map(it -> it.name()).orElse(id);
  }

  private String who(String number) {
    Optional<Contribution> entered = state.queues().contribution(number);
    String name =
        entered
            .flatMap(it -> state.secret(it.seq(), ContributionContent.class))
            .map(content -> content.fullName() + ", ")
            .orElse("");
    return name + entered.map(it -> site(it.site()) + " ").orElse("") + "(" + number + ")";
  }
}
