package org.konvent.model.command.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.convention.ConventionFixture.CHAIR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.agenda.AgendaItemAdded;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.command.queue.EnterMotion;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.convention.Disclosure;

/** Who reads what is on the agenda, and when. */
class AgendaDisclosureTest {

  private static final Audience TRIER = Audience.site("trier");
  private static final List<Audience> ALL =
      List.of(Audience.CREW, Audience.AUDITOR, Audience.PUBLIC, TRIER);

  private final ConventionFixture convention = ConventionFixture.online("haupt", "trier");

  @Test
  void anItemIsReadByThoseItIsFor() {
    add(Visibility.PUBLIC);
    assertThat(readers(last())).isEqualTo(ALL);
    add(Visibility.INTERNAL);
    assertThat(readers(last())).containsExactly(Audience.CREW, Audience.AUDITOR, TRIER);
    add(Visibility.HIDDEN);
    assertThat(readers(last())).containsExactly(Audience.CREW);
  }

  @Test
  void aHiddenItemIsTheCrewsUntilItStarts_andItsEarlierWordingForEver() {
    String item = add(Visibility.HIDDEN);
    long first = last();
    convention.accept(CHAIR, new ChangeAgendaItem(item, fields(Visibility.HIDDEN)));
    long second = last();
    assertThat(seen(item)).containsExactly(Audience.CREW);

    convention.accept(CHAIR, new StartAgendaItem(item));

    assertThat(readers(second)).containsExactly(Audience.CREW, Audience.AUDITOR, TRIER);
    assertThat(readers(first)).containsExactly(Audience.CREW);
    assertThat(seen(item)).containsExactly(Audience.CREW, Audience.AUDITOR, TRIER);
  }

  @Test
  void anItemThatIsShownLater_doesNotGiveAwayWhatItWasCalledBefore() {
    String item = add(Visibility.HIDDEN);
    long hidden = last();
    convention.accept(CHAIR, new ChangeAgendaItem(item, fields(Visibility.PUBLIC)));

    assertThat(readers(last())).isEqualTo(ALL);
    assertThat(readers(hidden)).containsExactly(Audience.CREW);
  }

  @Test
  void whyAHiddenItemWasChangedIsTheCrewsToo_alsoWhenItIsGone() {
    String item = add(Visibility.HIDDEN);
    convention.accept(CHAIR, new PostponeAgendaItem(item, Optional.of("erst nach der Wahl")));
    long postponed = last();
    convention.accept(CHAIR, new RemoveAgendaItem(item, Optional.of("hat sich erledigt")));

    assertThat(readers(postponed)).containsExactly(Audience.CREW);
    assertThat(readers(last())).containsExactly(Audience.CREW);
  }

  @Test
  void aMotionTextIsReadByThoseWhoSeeAnItemItIsAttachedTo_andItsAmendmentsToo() {
    long text = imported("P1", Optional.empty());
    long amendment = imported("P1-1", Optional.of("P1"));
    String hidden = add(Visibility.HIDDEN);
    attach(hidden, "P1");
    assertThat(readers(text)).containsExactly(Audience.CREW);

    attach(add(Visibility.PUBLIC), "P1");

    assertThat(readers(text)).isEqualTo(ALL);
    assertThat(readers(amendment)).isEqualTo(ALL);
  }

  @Test
  void aMotionTextThatIsAttachedNowhereIsTheCrews_untilSomebodyMovesIt() {
    long free = imported("P2", Optional.empty());
    long kept = imported("P3", Optional.empty());
    attach(add(Visibility.HIDDEN), "P3");
    assertThat(readers(free)).containsExactly(Audience.CREW);

    move("P2");
    move("P3");

    assertThat(readers(free)).containsExactly(Audience.CREW, Audience.AUDITOR, TRIER);
    assertThat(readers(kept)).containsExactly(Audience.CREW);
  }

  private String add(Visibility visibility) {
    return ((AgendaItemAdded)
            convention
                .accept(CHAIR, new AddAgendaItem(fields(visibility), Optional.empty()))
                .get(0))
        .item();
  }

  private static ItemFields fields(Visibility visibility) {
    return new ItemFields("Aussprache", ItemKind.MATTER, 30, visibility, Optional.empty());
  }

  private long imported(String number, Optional<String> amends) {
    convention.accept(
        CHAIR,
        new ImportMotionTexts(
            List.of(
                new ImportMotionTexts.Text(
                    number, amends, "Titel", "Text", Optional.empty(), Optional.empty()))));
    return last();
  }

  private void attach(String item, String text) {
    convention.accept(CHAIR, new AttachToAgendaItem(item, List.of(), List.of(text)));
  }

  private void move(String text) {
    convention.accept(
        CHAIR,
        new EnterMotion(
            "Eva", "Muster", "motion", Optional.empty(), Optional.of(text), Optional.of("trier")));
  }

  private long last() {
    return convention.lastSeq();
  }

  private List<Audience> readers(long seq) {
    return ALL.stream()
        .filter(
            audience ->
                Disclosure.mayRead(
                    audience, convention.lines().get((int) seq).entry(), convention.state()))
        .toList();
  }

  private List<Audience> seen(String item) {
    return ALL.stream()
        .filter(
            audience ->
                Disclosure.maySee(audience, convention.state().agenda().item(item).orElseThrow()))
        .toList();
  }
}
