package org.konvent.model.queue;

import static org.konvent.model.queue.FieldType.DATE;
import static org.konvent.model.queue.FieldType.ITEM;
import static org.konvent.model.queue.FieldType.MINUTES;
import static org.konvent.model.queue.FieldType.MOTION;
import static org.konvent.model.queue.FieldType.NAME;
import static org.konvent.model.queue.FieldType.SECONDS;
import static org.konvent.model.queue.FieldType.SITE;
import static org.konvent.model.queue.FieldType.TEXT;
import static org.konvent.model.queue.FieldType.TIME;
import static org.konvent.model.queue.FieldType.VOTE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.queue.ProceduralKind.Effect;
import org.konvent.model.queue.ProceduralKind.Field;

/**
 * The catalogue of procedural motions (draft, <em>Anträge zur Geschäftsordnung</em>, and rules of
 * procedure of German parties). A form without an item means the one that is running.
 */
public final class ProceduralKinds {

  public static final List<ProceduralKind> ALL =
      List.of(
          kind("close-list", "Schluss der Redeliste", "Close the list", Effect.CLOSE_LIST),
          kind(
              "reopen-list",
              "Wiedereröffnung der Redeliste",
              "Reopen the list",
              Effect.REOPEN_LIST),
          kind(
              "limit-speaking-time",
              "Begrenzung der Redezeit",
              "Limit speaking time",
              Effect.LIMIT_SPEAKING_TIME,
              must("seconds", SECONDS),
              may("item", ITEM)),
          kind(
              "close-debate",
              "Schluss der Debatte und Abstimmung",
              "Close the debate and vote",
              Effect.CLOSE_DEBATE),
          kind(
              "time-frame",
              "Zeitrahmen für den Tagesordnungspunkt",
              "Time frame for the item",
              Effect.LIMIT_ITEM_TIME,
              must("minutes", MINUTES),
              may("item", ITEM)),
          kind("counted-vote", "Auszählung", "Counted vote", Effect.NONE, may("vote", VOTE)),
          kind(
              "repeat-vote",
              "Wiederholung der Abstimmung",
              "Repeat the vote",
              Effect.NONE,
              must("vote", VOTE),
              must("reason", TEXT)),
          kind("secret-vote", "Geheime Abstimmung", "Secret vote", Effect.NONE, may("vote", VOTE)),
          kind(
              "secret-election", "Geheime Wahl", "Secret election", Effect.NONE, may("vote", VOTE)),
          kind("roll-call", "Namentliche Abstimmung", "Roll call", Effect.NONE, may("vote", VOTE)),
          kind("opinion-poll", "Meinungsbild", "Opinion poll", Effect.NONE, must("question", TEXT)),
          kind(
              "change-agenda",
              "Änderung der Tagesordnung",
              "Change the agenda",
              Effect.NONE,
              must("agenda", TEXT)),
          kind(
              "change-rules",
              "Änderung der Geschäfts- oder Wahlordnung",
              "Change the rules",
              Effect.NONE,
              must("wording", TEXT)),
          kind(
              "alternative-motion",
              "Alternativantrag",
              "Alternative motion",
              Effect.NONE,
              must("text", TEXT),
              may("motion", MOTION)),
          kind(
              "postpone-item",
              "Vertagung des Tagesordnungspunkts",
              "Postpone the item",
              Effect.POSTPONE_ITEM,
              must("when", TEXT),
              may("item", ITEM)),
          kind(
              "adjourn",
              "Vertagung der Versammlung",
              "Adjourn",
              Effect.NONE,
              must("day", DATE),
              must("time", TIME)),
          kind("recess", "Unterbrechung", "Recess", Effect.RECESS, must("minutes", MINUTES)),
          kind(
              "decline-to-consider",
              "Nichtbefassung",
              "Decline to consider",
              Effect.NONE,
              may("item", ITEM),
              may("motion", MOTION)),
          kind(
              "take-off-agenda",
              "Absetzung von der Tagesordnung",
              "Take off the agenda",
              Effect.TAKE_OFF_AGENDA,
              may("item", ITEM)),
          kind(
              "join-items",
              "Verbindung von Tagesordnungspunkten",
              "Join items",
              Effect.NONE,
              must("item", ITEM),
              must("with", ITEM)),
          kind(
              "guest-speaker",
              "Zulassung eines Gastredners",
              "Guest speaker",
              Effect.NONE,
              must("name", NAME)),
          kind(
              "object-to-officer",
              "Einspruch gegen eine Amtsperson",
              "Object to an officer",
              Effect.NONE,
              must("name", NAME),
              must("site", SITE)),
          kind(
              "exclude-public",
              "Ausschluss der Öffentlichkeit",
              "Exclude the public",
              Effect.EXCLUDE_PUBLIC),
          kind(
              "readmit-public",
              "Wiederherstellung der Öffentlichkeit",
              "Readmit the public",
              Effect.READMIT_PUBLIC),
          kind(
              "establish-quorum",
              "Feststellung der Beschlussfähigkeit",
              "Establish the quorum",
              Effect.NONE),
          kind(
              "appeal-ruling",
              "Einspruch gegen eine Entscheidung der Tagungsleitung",
              "Appeal the chair's ruling",
              Effect.NONE,
              must("ruling", TEXT)),
          kind(
              "extend-vote",
              "Verlängerung einer Abstimmung",
              "Extend a vote",
              Effect.NONE,
              must("vote", VOTE),
              must("reason", TEXT)),
          kind(
              "transmission-error",
              "Übermittlungsfehler",
              "Transmission error found",
              Effect.NONE,
              must("vote", VOTE),
              must("site", SITE),
              must("values", TEXT)),
          kind(
              "other",
              "Anderer Antrag zur Geschäftsordnung",
              "Other",
              Effect.NONE,
              must("text", TEXT)));

  private ProceduralKinds() {}

  public static Optional<ProceduralKind> find(String code) {
    return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  private static ProceduralKind kind(
      String code, String german, String english, Effect effect, Field... fields) {
    return new ProceduralKind(code, Map.of("de", german, "en", english), List.of(fields), effect);
  }

  private static Field must(String name, FieldType type) {
    return new Field(name, type, true);
  }

  private static Field may(String name, FieldType type) {
    return new Field(name, type, false);
  }
}
