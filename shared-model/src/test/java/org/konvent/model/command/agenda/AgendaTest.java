package org.konvent.model.command.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemAdded;
import org.konvent.model.agenda.AgendaWording;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.agenda.MotionText;
import org.konvent.model.agenda.MotionWording;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.command.Hall;
import org.konvent.model.command.agenda.MoveAgendaItem.Direction;
import org.konvent.model.problem.ProblemCode;

class AgendaTest {

  private final Hall hall = Hall.prepared();

  private String add(String title, Optional<String> after) {
    return ((AgendaItemAdded) hall.does(new AddAgendaItem(fields(title), after)).get(0)).item();
  }

  private String add(String title) {
    return add(title, Optional.empty());
  }

  private static ItemFields fields(String title) {
    return new ItemFields(title, ItemKind.MATTER, 30, Visibility.PUBLIC, Optional.empty());
  }

  private AgendaItem item(String id) {
    return hall.state().agenda().item(id).orElseThrow();
  }

  private Optional<AgendaWording> wording(String id) {
    return hall.state().secret(item(id).wording(), AgendaWording.class);
  }

  private static ImportMotionTexts.Text text(String number, Optional<String> amends) {
    return new ImportMotionTexts.Text(
        number, amends, "Titel", "Wortlaut", Optional.empty(), Optional.of("annehmen"));
  }

  @Test
  void itemsStandAtTheEnd_orBehindAnother() {
    String first = add("Eröffnung");
    String last = add("Schluss");
    String between = add("Anträge", Optional.of(first));
    assertThat(hall.state().agenda().order()).containsExactly(first, between, last);
    assertThat(wording(between)).map(AgendaWording::title).contains("Anträge");
    hall.refuses(
        ProblemCode.UNKNOWN_AGENDA_ITEM, new AddAgendaItem(fields("x"), Optional.of("item-9")));
  }

  @Test
  void anItemNeedsATitleAndAPlannedTime() {
    hall.refuses(ProblemCode.FIELD_MISSING, new AddAgendaItem(fields(" "), Optional.empty()));
    hall.refuses(
        ProblemCode.FIELD_TOO_LONG, new AddAgendaItem(fields("x".repeat(301)), Optional.empty()));
    hall.refuses(
        ProblemCode.FIELD_INVALID,
        new AddAgendaItem(
            new ItemFields("x", ItemKind.BREAK, -1, Visibility.PUBLIC, Optional.empty()),
            Optional.empty()));
    hall.refuses(
        ProblemCode.FIELD_MISSING,
        new AddAgendaItem(
            new ItemFields("x", null, 5, Visibility.PUBLIC, Optional.empty()), Optional.empty()));
  }

  @Test
  void aChangeCarriesItsGround_andTheOldTitleStaysReadable() {
    String item = add("Haushalt");
    long before = item(item).wording();
    hall.does(
        new ChangeAgendaItem(
            item,
            new ItemFields(
                "Haushalt 2027", ItemKind.MATTER, 45, Visibility.INTERNAL, Optional.of("Jahr"))));
    assertThat(item(item).plannedMinutes()).isEqualTo(45);
    assertThat(wording(item)).contains(new AgendaWording("Haushalt 2027", Optional.of("Jahr")));
    assertThat(hall.state().secret(before, AgendaWording.class))
        .map(AgendaWording::title)
        .contains("Haushalt");
  }

  @Test
  void itemsMoveUpAndDown_notOverTheEdge() {
    String first = add("A");
    String second = add("B");
    hall.does(new MoveAgendaItem(second, Direction.UP, Optional.empty()));
    assertThat(hall.state().agenda().order()).containsExactly(second, first);
    hall.refuses(
        ProblemCode.AGENDA_ITEM_AT_EDGE,
        new MoveAgendaItem(second, Direction.UP, Optional.empty()));
    hall.refuses(
        ProblemCode.AGENDA_ITEM_AT_EDGE,
        new MoveAgendaItem(first, Direction.DOWN, Optional.empty()));
    hall.does(new MoveAgendaItem(second, Direction.DOWN, Optional.of("Gast kommt später")));
    assertThat(hall.state().agenda().order()).containsExactly(first, second);
  }

  @Test
  void itemsAreDraggedToAnotherPlace() {
    String first = add("A");
    String second = add("B");
    String third = add("C");
    hall.does(new PlaceAgendaItem(third, Optional.empty(), Optional.empty()));
    assertThat(hall.state().agenda().order()).containsExactly(third, first, second);
    hall.does(new PlaceAgendaItem(third, Optional.of(first), Optional.empty()));
    assertThat(hall.state().agenda().order()).containsExactly(first, third, second);
    hall.refuses(
        ProblemCode.AGENDA_ITEM_AT_EDGE,
        new PlaceAgendaItem(third, Optional.of(first), Optional.empty()));
    hall.refuses(
        ProblemCode.UNKNOWN_AGENDA_ITEM,
        new PlaceAgendaItem(third, Optional.of(third), Optional.empty()));
  }

  @Test
  void actualTimesFillInByThemselves_theRunningItemIsFinishedByTheNext() {
    String first = add("A");
    String second = add("B");
    long start = hall.now();
    hall.does(new StartAgendaItem(first));
    hall.later(60_000).does(new StartAgendaItem(second));
    assertThat(item(first).state()).isEqualTo(ItemState.DONE);
    assertThat(item(first).startedAt()).contains(start);
    assertThat(item(first).endedAt()).contains(start + 60_000);
    assertThat(hall.state().agenda().running()).contains(item(second));
    hall.does(new FinishAgendaItem(second));
    assertThat(hall.state().agenda().running()).isEmpty();
    hall.refuses(ProblemCode.AGENDA_ITEM_WRONG_STATE, new FinishAgendaItem(second));
  }

  @Test
  void plannedToPostponedToPlanned() {
    String item = add("A");
    hall.does(new PostponeAgendaItem(item, Optional.of("morgen")));
    hall.refuses(
        ProblemCode.AGENDA_ITEM_WRONG_STATE, new PostponeAgendaItem(item, Optional.empty()));
    hall.does(new ReopenAgendaItem(item, Optional.empty()));
    assertThat(item(item).state()).isEqualTo(ItemState.PLANNED);
    hall.refuses(ProblemCode.AGENDA_ITEM_WRONG_STATE, new ReopenAgendaItem(item, Optional.empty()));
  }

  @Test
  void whatIsDoneIsNotRemoved_untilItIsReopened() {
    String item = add("A");
    hall.does(new StartAgendaItem(item));
    hall.refuses(ProblemCode.AGENDA_ITEM_WRONG_STATE, new RemoveAgendaItem(item, Optional.empty()));
    hall.does(new FinishAgendaItem(item));
    hall.refuses(ProblemCode.AGENDA_ITEM_WRONG_STATE, new RemoveAgendaItem(item, Optional.empty()));
    hall.does(new ReopenAgendaItem(item, Optional.empty()));
    hall.does(new RemoveAgendaItem(item, Optional.empty()));
    assertThat(hall.state().agenda().items()).isEmpty();
    assertThat(add("B")).isNotEqualTo(item);
  }

  @Test
  void motionTextsAreImportedAllOrNone_amendmentsNameTheirText() {
    hall.refuses(
        ProblemCode.UNKNOWN_MOTION_TEXT,
        new ImportMotionTexts(List.of(text("P22-1", Optional.of("P22")))));
    hall.refuses(
        ProblemCode.FIELD_INVALID, new ImportMotionTexts(List.of(text("P 22", Optional.empty()))));
    hall.does(
        new ImportMotionTexts(
            List.of(text("P22", Optional.empty()), text("P22-1", Optional.of("P22")))));
    MotionText amended = hall.state().agenda().text("P22").orElseThrow();
    assertThat(hall.state().secret(amended.seq(), MotionWording.class))
        .map(MotionWording::text)
        .contains("Wortlaut");
    assertThat(hall.state().agenda().amendmentsTo("P22"))
        .extracting(MotionText::number)
        .containsExactly("P22-1");
    hall.does(new ImportMotionTexts(List.of(text("P22", Optional.empty()))));
    assertThat(hall.state().agenda().motionTexts()).hasSize(2);
  }

  @Test
  void onlyKnownTextsAndVotesAreAttached() {
    String item = add("A");
    hall.does(new ImportMotionTexts(List.of(text("P22", Optional.empty()))));
    hall.does(new AttachToAgendaItem(item, List.of(), List.of("P22", "P22")));
    assertThat(item(item).motionTexts()).containsExactly("P22");
    hall.refuses(
        ProblemCode.UNKNOWN_MOTION_TEXT, new AttachToAgendaItem(item, List.of(), List.of("P23")));
    hall.refuses(ProblemCode.UNKNOWN_VOTE, new AttachToAgendaItem(item, List.of(4), List.of()));
    hall.refuses(ProblemCode.UNKNOWN_AGENDA_ITEM, new StartAgendaItem("item-9"));
  }
}
