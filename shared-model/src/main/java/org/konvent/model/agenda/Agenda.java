package org.konvent.model.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The agenda and the motion texts that were handed in for it.
 *
 * @param order ids of the items as they stand
 * @param entered how many items were ever entered; ids are not used again
 * @param textOrder numbers of the motion texts as they were imported
 * @param removed who saw the items that are off the agenda, by id
 */
public record Agenda(
    PMap<String, AgendaItem> all,
    PVector<String> order,
    int entered,
    PMap<String, MotionText> texts,
    PVector<String> textOrder,
    PMap<String, Visibility> removed) {

  public static Agenda empty() {
    return new Agenda(
        HashTreePMap.empty(),
        TreePVector.empty(),
        0,
        HashTreePMap.empty(),
        TreePVector.empty(),
        HashTreePMap.empty());
  }

  public Optional<AgendaItem> item(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /** Who sees an item, also one that is off the agenda by now. */
  public Visibility seenBy(String id) {
    return item(id).map(AgendaItem::seenBy).orElseGet(() -> removed.get(id));
  }

  /** Who sees what an item is called, where that stands in this entry; earlier wordings stay. */
  Optional<Visibility> wordingSeenBy(String id, long seq) {
    return item(id).filter(item -> item.wording() == seq).map(AgendaItem::seenBy);
  }

  /** Who sees a motion text: those who see an item that it, or what it amends, is attached to. */
  public Optional<Visibility> textSeenBy(String number) {
    Optional<String> amended = text(number).flatMap(MotionText::amends);
    return items().stream()
        .filter(
            item ->
                item.motionTexts().contains(number)
                    || amended.filter(item.motionTexts()::contains).isPresent())
        .map(AgendaItem::seenBy)
        .min(Comparator.naturalOrder());
  }

  public List<AgendaItem> items() {
    return order.stream().map(all::get).toList();
  }

  /** The item that the convention is at; at most one. */
  public Optional<AgendaItem> running() {
    return order.stream().map(all::get).filter(AgendaItem::isRunning).findFirst();
  }

  /** Whether any item has ever started: changes from then on carry a ground where one is known. */
  public boolean hasStarted() {
    return all.values().stream().anyMatch(item -> item.startedAt().isPresent());
  }

  public Optional<MotionText> text(String number) {
    return Optional.ofNullable(texts.get(number));
  }

  /** All motion texts, as they were imported. */
  public List<MotionText> motionTexts() {
    return textOrder.stream().map(texts::get).toList();
  }

  /** The amendments to a motion text, as they were imported. */
  public List<MotionText> amendmentsTo(String number) {
    return textOrder.stream()
        .map(texts::get)
        .filter(text -> text.amends().filter(number::equals).isPresent())
        .toList();
  }

  /** The item that a vote is attached to. */
  public Optional<AgendaItem> itemOf(int vote) {
    return order.stream().map(all::get).filter(item -> item.votes().contains(vote)).findFirst();
  }

  /** The id that the next item gets. */
  public String nextId() {
    return "item-" + (entered + 1);
  }

  Agenda add(AgendaItem item, int position) {
    return new Agenda(
        all.plus(item.id(), item),
        order.plus(position, item.id()),
        entered + 1,
        texts,
        textOrder,
        removed);
  }

  Agenda change(String id, UnaryOperator<AgendaItem> change) {
    return new Agenda(
        all.plus(id, change.apply(all.get(id))), order, entered, texts, textOrder, removed);
  }

  Agenda move(String id, int position) {
    return new Agenda(all, order.minus(id).plus(position, id), entered, texts, textOrder, removed);
  }

  Agenda remove(String id) {
    return new Agenda(
        all.minus(id),
        order.minus(id),
        entered,
        texts,
        textOrder,
        removed.plus(id, all.get(id).seenBy()));
  }

  Agenda with(MotionText text) {
    boolean known = texts.containsKey(text.number());
    return new Agenda(
        all,
        order,
        entered,
        texts.plus(text.number(), text),
        known ? textOrder : textOrder.plus(text.number()),
        removed);
  }
}
