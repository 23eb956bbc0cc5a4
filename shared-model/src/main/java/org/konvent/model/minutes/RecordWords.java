package org.konvent.model.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.convention.ConventionZone;
import org.konvent.model.publication.RecordStep;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.Outcome;
import org.konvent.model.site.SiteFunction;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.Fraction;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.SmallSiteRule;

/** The words of the record in one language; times are those of the country it is meant for. */
public final class RecordWords {

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

  public static RecordWords in(String language) {
    return new RecordWords(!language.startsWith("en"));
  }

  public String say(String inGerman, String inEnglish) {
    return german ? inGerman : inEnglish;
  }

  public String dateTime(long millis) {
    return date.format(Instant.ofEpochMilli(millis));
  }

  /** A day as ISO 8601 writes it, as it is written in this language. */
  public String day(String iso) {
    return german
        ? DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT).format(LocalDate.parse(iso))
        : iso;
  }

  /** A sum of estimates, which may be broken: rounded to one place. */
  public String about(String exact) {
    Fraction figure = Fraction.parse(exact);
    return "≈ " + figure.approx(exact.contains("/") ? 1 : 0).replace('.', german ? ',' : '.');
  }

  public String time(long millis) {
    return clock.format(Instant.ofEpochMilli(millis));
  }

  public String hidden() {
    return say("(nicht offengelegt)", "(not disclosed)");
  }

  /** A figure of a row; a name that is none stays as it is. */
  public String figure(String field) {
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

  public String form(BallotForm form) {
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

  public String channel(Channel channel) {
    return switch (channel) {
      case SATELLITE -> "";
      case PHONE ->
          say("telefonisch, nicht vom Standort signiert", "by telephone, not signed by the site");
      case FILE -> say("als Datei", "as a file");
    };
  }

  /** The language as in {@code lang}. */
  public String language() {
    return german ? "de" : "en";
  }

  public String yesNo(boolean yes) {
    return yes ? say("ja", "yes") : say("nein", "no");
  }

  /** A majority rule by its name; one that parties added themselves is called what they call it. */
  public String rule(String name) {
    return switch (name) {
      case "simple" -> say("einfache Mehrheit", "simple majority");
      case "two-thirds" -> say("Zweidrittelmehrheit", "two-thirds majority");
      case "three-quarters" -> say("Dreiviertelmehrheit", "three-quarters majority");
      case "absolute-of-valid" ->
          say("absolute Mehrheit der gültigen Stimmen", "absolute majority of the valid votes");
      case "absolute-of-cast" ->
          say("absolute Mehrheit der abgegebenen Stimmen", "absolute majority of the votes cast");
      case "absolute-of-present" ->
          say("absolute Mehrheit der Anwesenden", "absolute majority of those present");
      case "two-thirds-of-present" ->
          say("Zweidrittelmehrheit der Anwesenden", "two-thirds majority of those present");
      default -> name;
    };
  }

  /** A rule's formula, or its figures, in words that people know. */
  public String formula(String formula) {
    String joined = formula.replace(" ∧ ", say(" und ", " and "));
    if (!german) {
      return joined;
    }
    return joined
        .replace("most votes", "die meisten Stimmen")
        .replace("yes", "Ja")
        .replace("no", "Nein")
        .replace("abstain", "Enthaltung")
        .replace("valid", "gültig")
        .replace("cast", "abgegeben")
        .replace("present", "anwesend")
        .replace("accredited", "akkreditiert");
  }

  /** Who caused an entry; the clock is none of the people. */
  public String actor(String by) {
    return by.equals("clock") ? say("Uhr", "clock") : by.substring(by.indexOf(':') + 1);
  }

  public String basis(Basis basis) {
    return switch (basis) {
      case CLEAR_ESTIMATE -> say("klare Schätzung", "clear estimate");
      case CHAIR_DECISION -> say("Entscheidung der Tagungsleitung", "decision of the chair");
      case COUNTED -> say("ausgezählt", "counted");
    };
  }

  public String smallSite(SmallSiteRule rule) {
    return switch (rule) {
      case NO_PART -> say("nimmt nicht teil", "takes no part");
      case COMBINE -> say("wird gemeinsam veröffentlicht", "is published together with others");
      case ACCEPT -> say("wird einzeln veröffentlicht", "is published alone");
    };
  }

  public String function(SiteFunction function) {
    return switch (function) {
      case CHAIR -> say("Tagungsleitung", "chair");
      case MEDIA_PICTURE -> say("Medienhilfe Bild", "media helper, picture");
      case MEDIA_CAMERA_AND_SOUND ->
          say("Medienhilfe Kamera und Ton", "media helper, camera and sound");
      case MEDIA_OTHER -> say("Medienhilfe sonstige Systeme", "media helper, other systems");
      case RETURNING_OFFICER -> say("Wahlleitung", "returning officer");
      case TELLER -> say("Wahlhilfe", "teller");
      case DEPUTISED_TELLER -> say("beauftragte Wahlhilfe", "deputised teller");
      case MINUTE_TAKER -> say("Protokollführung", "minute-taker");
      case SECOND_MINUTE_TAKER -> say("zweite Protokollführung", "second minute-taker");
    };
  }

  /** Something that went wrong, by its name in the minutes. */
  public String incident(String what) {
    return switch (what) {
      case "LINK" -> say("Verbindung", "link");
      case "PICTURE" -> say("Bild", "picture");
      case "SOUND" -> say("Ton", "sound");
      case "WENT_ON" -> say("ohne den Standort weiter", "went on without the site");
      case "LOST" -> say("Standort nicht erreichbar", "site not reached");
      case "BACK" -> say("Standort wieder erreichbar", "site reached again");
      default -> say("Sonstiges", "other");
    };
  }

  /** Something that stands beside a vote, by the name of its entry's kind. */
  public String happening(String kind) {
    return switch (kind) {
      case "LotDrawn" -> say("Los gezogen", "lot drawn");
      case "RankingEvaluated" -> say("Rangfolgen ausgewertet", "rankings evaluated");
      case "DoubtRaised" -> say("Zweifel am Ergebnis", "result doubted");
      case "MoreTimeAsked" -> say("um mehr Zeit gebeten", "asked for more time");
      case "ElectionAnswered" -> say("über die Annahme der Wahl erklärt", "election answered");
      case "ElectionAccepted" -> say("Wahl angenommen", "election accepted");
      case "ElectionDeclined" -> say("Wahl abgelehnt", "election declined");
      case "VoteOpened" -> say("eröffnet", "opened");
      case "CastingEnded" -> say("Stimmabgabe beendet", "casting ended");
      case "VoteExtended" -> say("verlängert", "extended");
      case "VoteClosed" -> say("geschlossen", "closed");
      case "VoteAborted" -> say("abgebrochen", "aborted");
      case "VoteAnnulled" -> say("für ungültig erklärt", "annulled");
      case "VoteFinal" -> say("endgültig", "final");
      case "ResultAnnounced" -> say("bekanntgegeben", "announced");
      case "RowDisputed" -> say("verzeichnete Zeile bestritten", "recorded row disputed");
      case "SmallSiteResolved" -> say("kleiner Standort", "small site");
      default -> kind;
    };
  }

  public String item(ItemState state) {
    return switch (state) {
      case PLANNED -> say("geplant", "planned");
      case RUNNING -> say("läuft", "running");
      case DONE -> say("erledigt", "done");
      case POSTPONED -> say("vertagt", "postponed");
    };
  }

  public String contribution(ContributionState state) {
    return switch (state) {
      case WAITING -> say("neu", "waiting");
      case CURRENT -> say("aktuell", "current");
      case DELIVERED -> say("gehalten", "delivered");
      case WITHDRAWN -> say("zurückgezogen", "withdrawn");
      case REMOVED -> say("gestrichen", "removed");
    };
  }

  public String outcome(Outcome outcome) {
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

  public String phase(Phase phase) {
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

  public String step(RecordStep step) {
    return switch (step) {
      case IN_PROGRESS -> say("in Arbeit", "in progress");
      case SEALED -> say("versiegelt", "sealed");
      case SIGNED -> say("unterschrieben", "signed");
      case VERIFIED -> say("geprüft", "verified");
      case PUBLISHED -> say("veröffentlicht", "published");
    };
  }

  public String row(RowState state) {
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

  /** An outcome as announced or heard, by its name; one that is none stays as it is. */
  public String outcomeNamed(String name) {
    return Arrays.stream(VerdictOutcome.values())
        .filter(outcome -> outcome.name().equals(name))
        .findFirst()
        .map(this::verdict)
        .orElse(name);
  }

  public String verdict(VerdictOutcome outcome) {
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
