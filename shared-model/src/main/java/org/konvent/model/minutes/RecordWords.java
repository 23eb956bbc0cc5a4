package org.konvent.model.minutes;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.convention.ConventionZone;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.Outcome;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.Fraction;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.RowState;

/** The words of the record in one language; times are those of the country it is meant for. */
final class RecordWords {

  private final boolean german;
  private final DateTimeFormatter date;
  private final DateTimeFormatter clock;

  private RecordWords(boolean german) {
    this.german = german;
    this.date =
        DateTimeFormatter.ofPattern(
                german ? "d.M.yyyy, HH:mm:ss" : "yyyy-MM-dd HH:mm:ss", Locale.ROOT)
            .withZone(ConventionZone.ZONE);
    this.clock = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ConventionZone.ZONE);
  }

  static RecordWords in(String language) {
    return new RecordWords(!language.startsWith("en"));
  }

  String say(String inGerman, String inEnglish) {
    return german ? inGerman : inEnglish;
  }

  String dateTime(long millis) {
    return date.format(Instant.ofEpochMilli(millis));
  }

  /** A figure that may be broken, rounded to one place. */
  String decimal(Fraction figure) {
    return figure.approx(figure.toString().contains("/") ? 1 : 0).replace('.', german ? ',' : '.');
  }

  String time(long millis) {
    return clock.format(Instant.ofEpochMilli(millis));
  }

  String hidden() {
    return say("(nicht offengelegt)", "(not disclosed)");
  }

  /** A figure of a row; a name that is none stays as it is. */
  String figure(String field) {
    return switch (field) {
      case "present" -> say("anwesend", "present");
      case "issued" -> say("ausgegeben", "issued");
      case "cast" -> say("abgegeben", "cast");
      case "invalid" -> say("ungültig", "invalid");
      case "valid" -> say("gültig", "valid");
      case "blank" -> say("leer", "blank");
      case "denominator" -> say("Nenner", "parts");
      case "missing" -> say("ohne Angabe", "missing");
      case BallotPaper.YES -> say("Ja", "yes");
      case BallotPaper.NO -> say("Nein", "no");
      case BallotPaper.ABSTAIN -> say("Enthaltung", "abstain");
      default -> field;
    };
  }

  String form(BallotForm form) {
    return switch (form) {
      case HAND -> say("Handzeichen", "show of hands");
      case YES_NO_ABSTAIN -> say("Stimmzettel, Ja/Nein/Enthaltung", "ballot, yes/no/abstention");
      case PLURALITY -> say("Stimmzettel, eine Stimme", "ballot, one vote");
      case SELECTION -> say("Stimmzettel, mehrere Stimmen", "ballot, several votes");
      case APPROVAL -> say("Stimmzettel, Zustimmung", "ballot, approval");
      case PER_CANDIDATE -> say("Stimmzettel, je Person Ja/Nein", "ballot, yes/no per candidate");
      case RANKED -> say("Stimmzettel, Rangfolge", "ballot, ranking");
    };
  }

  String channel(Channel channel) {
    return switch (channel) {
      case SATELLITE -> "";
      case PHONE ->
          say("telefonisch, nicht vom Standort signiert", "by telephone, not signed by the site");
      case FILE -> say("als Datei", "as a file");
    };
  }

  /** Something that stands beside a vote, by the name of its entry's kind. */
  String happening(String kind) {
    return switch (kind) {
      case "LotDrawn" -> say("Los gezogen", "lot drawn");
      case "RankingEvaluated" -> say("Rangfolgen ausgewertet", "rankings evaluated");
      case "DoubtRaised" -> say("Zweifel am Ergebnis", "result doubted");
      case "MoreTimeAsked" -> say("um mehr Zeit gebeten", "asked for more time");
      case "VoteExtended" -> say("verlängert", "extended");
      case "ElectionAnswered" -> say("über die Annahme der Wahl erklärt", "election answered");
      default -> kind;
    };
  }

  String item(ItemState state) {
    return switch (state) {
      case PLANNED -> say("geplant", "planned");
      case RUNNING -> say("läuft", "running");
      case DONE -> say("erledigt", "done");
      case POSTPONED -> say("vertagt", "postponed");
    };
  }

  String contribution(ContributionState state) {
    return switch (state) {
      case WAITING -> say("neu", "waiting");
      case CURRENT -> say("aktuell", "current");
      case DELIVERED -> say("gehalten", "delivered");
      case WITHDRAWN -> say("zurückgezogen", "withdrawn");
      case REMOVED -> say("gestrichen", "removed");
    };
  }

  String outcome(Outcome outcome) {
    return switch (outcome) {
      case ADOPTED_WITHOUT_OBJECTION ->
          say("angenommen ohne Gegenrede", "adopted without objection");
      case ADOPTED -> say("angenommen", "adopted");
      case REJECTED -> say("abgelehnt", "rejected");
      case WITHDRAWN -> say("zurückgezogen", "withdrawn");
      case NOT_ADMITTED -> say("nicht zugelassen", "not admitted");
      case REFERRED -> say("überwiesen", "referred");
    };
  }

  String phase(Phase phase) {
    return switch (phase) {
      case PREPARED -> say("vorbereitet", "prepared");
      case OPEN -> say("läuft", "open");
      case COUNTING -> say("Auszählung", "counting");
      case OVERDUE -> say("überfällig", "overdue");
      case CLOSED -> say("geschlossen", "closed");
      case ANNOUNCED -> say("bekanntgegeben", "announced");
      case FINAL -> say("endgültig", "final");
      case ABORTED -> say("abgebrochen", "aborted");
      case ANNULLED -> say("für ungültig erklärt", "annulled");
    };
  }

  String row(RowState state) {
    return switch (state) {
      case EXPECTED -> say("erwartet", "expected");
      case RECEIVED -> say("empfangen", "received");
      case LATE -> say("verspätet", "late");
      case LAPSED -> say("entfallen", "lapsed");
      case READMITTED -> say("wieder zugelassen", "readmitted");
      case CORRECTED -> say("berichtigt", "corrected");
      case NOT_PARTICIPATING -> say("nimmt nicht teil", "not participating");
    };
  }

  String verdict(VerdictOutcome outcome) {
    return switch (outcome) {
      case CLEAR_ACCEPT -> say("klar angenommen", "clearly accepted");
      case CLEAR_REJECT -> say("klar abgelehnt", "clearly rejected");
      case CLOSE -> say("knapp: Auszählung empfohlen", "close: count recommended");
      case TIE -> say("Gleichstand", "tie");
      case ACCEPTED -> say("angenommen", "accepted");
      case REJECTED -> say("abgelehnt", "rejected");
      case ELECTED -> say("gewählt", "elected");
      case RUN_OFF -> say("Stichwahl", "run-off");
      case NEEDS_DECISION -> say("zu entscheiden", "needs a decision");
    };
  }
}
