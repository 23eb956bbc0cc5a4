package org.konvent.model.convention;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.konvent.model.agenda.AgendaGround;
import org.konvent.model.agenda.MotionWording;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.Secret;
import org.konvent.model.log.CanonicalJson;
import org.konvent.model.people.PersonName;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.publication.SignedName;
import org.konvent.model.queue.ContributionContent;
import org.konvent.model.queue.QueueGround;
import org.konvent.model.site.Note;
import org.konvent.model.site.SiteContact;
import org.konvent.model.statement.CarriesTally;
import org.konvent.model.statement.UnreadNote;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.Mover;

/** Which sealed parts are about people, and so can be erased. */
public final class PersonalData {

  private PersonalData() {}

  /** Whether it may be erased at all: what a site signed, figures and declarations are proof, and stay. */
  public static boolean isErasable(Secret secret) {
    return !(secret instanceof CarriesTally
        || secret instanceof UnreadNote
        || secret instanceof Declaration);
  }

  /** Whether it names people, or may: it goes when the objection period is over. */
  private static boolean isPersonal(Secret secret) {
    return secret instanceof PersonName
        || secret instanceof SignedName
        || secret instanceof ContributionContent
        || secret instanceof Mover
        || secret instanceof MotionWording
        || secret instanceof SiteContact
        || secret instanceof Note
        || secret instanceof QueueGround
        || secret instanceof AgendaGround;
  }

  /** Entries whose sealed part goes when the objection period is over, in their order. */
  public static List<Long> all(ConventionState state) {
    return entries(state, PersonalData::isPersonal);
  }

  /**
   * Entries whose sealed part can be erased and holds all these words, in any order and spelled big or small: first and
   * last name stand apart.
   */
  public static List<Long> holding(ConventionState state, String words) {
    List<String> wanted =
        Stream.of(FieldRules.plain(words).split(" ")).filter(it -> !it.isEmpty()).toList();
    return wanted.isEmpty()
        ? List.of()
        : entries(
            state,
            secret ->
                isErasable(secret)
                    && wanted.stream().allMatch(FieldRules.plain(text(secret))::contains));
  }

  private static List<Long> entries(ConventionState state, Predicate<Secret> wanted) {
    return state.secrets().entrySet().stream()
        .filter(it -> wanted.test(it.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** All that is written in it, one after the other. */
  public static String text(Secret secret) {
    StringJoiner words = new StringJoiner(" ");
    collect(CanonicalJson.parse(ModelJson.canonical(secret)), words);
    return words.toString();
  }

  private static void collect(Object value, StringJoiner words) {
    if (value instanceof String text) {
      words.add(text);
    } else if (value instanceof Map<?, ?> fields) {
      fields.values().forEach(it -> collect(it, words));
    } else if (value instanceof List<?> items) {
      items.forEach(it -> collect(it, words));
    }
  }
}
