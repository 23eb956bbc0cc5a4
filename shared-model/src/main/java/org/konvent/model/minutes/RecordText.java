package org.konvent.model.minutes;

import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaWording;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Disclosure;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionContent;
import org.konvent.model.site.Site;
import org.konvent.model.vote.Vote;

/**
 * The record of a convention as plain text: a pure function of what was mirrored, so that it says
 * nothing that its reader could not verify. What is not disclosed to the reader is called hidden,
 * never zero.
 */
public final class RecordText {

  private final ConventionState state;
  private final Audience audience;
  private final RecordWords words;
  private final StringBuilder text = new StringBuilder();

  private RecordText(ConventionState state, Audience audience, RecordWords words) {
    this.state = state;
    this.audience = audience;
    this.words = words;
  }

  /**
   * @param audience who reads it, and sees the items of the agenda that are for it
   * @param language {@code de} or {@code en}
   */
  public static String of(ConventionState state, Audience audience, String language) {
    return new RecordText(state, audience, RecordWords.in(language)).write();
  }

  private String write() {
    head();
    sites();
    agenda();
    contributions();
    for (Vote vote : state.votes().inOrder()) {
      text.append('\n').append(VoteText.of(state, vote, words));
    }
    return text.toString();
  }

  private void head() {
    if (state.life().rehearsal()) {
      line(words.say("*** PROBE ***", "*** REHEARSAL ***"));
    }
    line(words.say("Protokoll: ", "Record: ") + state.life().name());
    line(
        words.say("Stand: ", "As of: ")
            + words.dateTime(state.at())
            + ", "
            + state.size()
            + words.say(" Einträge", " entries"));
  }

  private void sites() {
    heading(words.say("Standorte", "Sites"));
    state.sites().all().values().stream()
        .sorted(java.util.Comparator.comparingInt(Site::number))
        .forEach(this::site);
  }

  private void site(Site site) {
    String present =
        site.presence()
            .map(
                counts ->
                    counts.accredited()
                        + words.say(" akkreditiert, ", " accredited, ")
                        + counts.present()
                        + words.say(" anwesend", " present"))
            .orElse(words.say("nicht gemeldet", "not reported"));
    line("  %d. %s (%s): %s".formatted(site.number(), site.name(), site.id(), present));
  }

  private void agenda() {
    heading(words.say("Tagesordnung", "Agenda"));
    state.agenda().items().stream().filter(this::visible).forEach(this::item);
  }

  private boolean visible(AgendaItem item) {
    return Disclosure.maySee(audience, item);
  }

  private void item(AgendaItem item) {
    String title =
        state
            .secret(item.wording(), AgendaWording.class)
            .map(AgendaWording::title)
            .orElse(words.hidden());
    String times =
        item.startedAt().map(words::time).orElse("–")
            + " "
            + item.endedAt().map(words::time).orElse("–");
    line("  %s  %s [%s]".formatted(times, title, words.item(item.state())));
  }

  private void contributions() {
    heading(words.say("Redebeiträge und Anträge", "Speeches and motions"));
    state.queues().order().stream()
        .map(number -> state.queues().all().get(number))
        .forEach(this::contribution);
  }

  private void contribution(Contribution entry) {
    String name =
        state
            .secret(entry.seq(), ContributionContent.class)
            .map(ContributionContent::fullName)
            .orElse(words.hidden());
    String outcome =
        entry
            .proceedings()
            .outcome()
            .map(how -> words.outcome(how))
            .orElse(words.contribution(entry.state()));
    line("  %s  %s (%s): %s".formatted(entry.number(), name, entry.site(), outcome));
  }

  private void heading(String title) {
    text.append('\n');
    line(title);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
