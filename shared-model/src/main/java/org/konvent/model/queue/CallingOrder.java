package org.konvent.model.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is called next, by the lists and the order that holds. */
public final class CallingOrder {

  private final Queues queues;

  public CallingOrder(Queues queues) {
    this.queues = queues;
  }

  /**
   * The next contribution.
   *
   * @param from from this list only; without it procedural motions first, then speeches, then motions
   */
  public Optional<Contribution> next(Optional<ListKind> from) {
    return from.map(this::waiting).orElseGet(this::upcoming).findFirst();
  }

  /** All who wait, as they would be called if nobody else entered. */
  public Stream<Contribution> upcoming() {
    return Stream.of(ListKind.PROCEDURAL, ListKind.SPEECHES, ListKind.MOTIONS)
        .flatMap(this::waiting);
  }

  private Stream<Contribution> waiting(ListKind list) {
    List<Contribution> byTime = queues.waiting(list);
    return (list == ListKind.SPEECHES ? inTurn(byTime) : byTime).stream();
  }

  private List<Contribution> inTurn(List<Contribution> byTime) {
    OrderRule rule = queues.rules().order();
    List<Contribution> left = new ArrayList<>(byTime);
    List<Contribution> ordered = new ArrayList<>(byTime.size());
    int turn = queues.rules().turn();
    while (!left.isEmpty()) {
      Contribution next = pick(left, rule, turn);
      turn = after(next.quotaList(), rule, turn);
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static Contribution pick(List<Contribution> byTime, OrderRule rule, int turn) {
    for (int i = 0; i < rule.pattern().size(); i++) {
      String whose = rule.pattern().get((turn + i) % rule.pattern().size());
      for (Contribution entry : byTime) {
        if (entry.quotaList().filter(whose::equals).isPresent()) {
          return entry;
        }
      }
    }
    return byTime.get(0);
  }

  /** Whose turn it is after somebody of this quota list was called; skipped turns lapse. */
  static int after(Optional<String> quotaList, OrderRule rule, int turn) {
    int size = rule.pattern().size();
    for (int i = 0; i < size; i++) {
      int position = (turn + i) % size;
      if (quotaList.filter(rule.pattern().get(position)::equals).isPresent()) {
        return (position + 1) % size;
      }
    }
    return turn;
  }
}
