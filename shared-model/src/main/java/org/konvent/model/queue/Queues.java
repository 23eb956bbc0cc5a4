package org.konvent.model.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The lists of speeches, motions and procedural motions, and the one lectern for which they wait.
 *
 * @param all by entry number
 * @param order entry numbers in journal order, which is the queue's order
 * @param current who is called to the lectern
 * @param delivered entry numbers in the order in which they were delivered or moved
 */
public record Queues(
    PMap<String, Contribution> all,
    PVector<String> order,
    Optional<String> current,
    PVector<String> delivered,
    ListRules rules) {

  /** What a site took of the time. */
  public record Share(int contributions, long millis) {}

  public static Queues empty() {
    return new Queues(
        HashTreePMap.empty(),
        TreePVector.empty(),
        Optional.empty(),
        TreePVector.empty(),
        ListRules.initial());
  }

  public Optional<Contribution> contribution(String number) {
    return Optional.ofNullable(all.get(number));
  }

  /** Who is at the lectern. */
  public Optional<Contribution> currentContribution() {
    return current.map(all::get);
  }

  /** Everything on a list, in its order. */
  public Stream<Contribution> on(ListKind list) {
    return order.stream().map(all::get).filter(entry -> entry.list() == list);
  }

  /** Who waits on a list, by time. */
  public List<Contribution> waiting(ListKind list) {
    return on(list).filter(Contribution::isWaiting).toList();
  }

  /** The next ones as they would be called: procedural motions first, then speeches, then motions. */
  public List<Contribution> upcoming(int count) {
    return new CallingOrder(this).upcoming().limit(count).toList();
  }

  /** Motions without an outcome, in journal order; every motion must end with one. */
  public List<Contribution> undecided() {
    return order.stream()
        .map(all::get)
        .filter(entry -> entry.isMotion() && !entry.isDecided())
        .toList();
  }

  /** Who was delivered last and can be recalled. */
  public Optional<Contribution> last() {
    return delivered.isEmpty()
        ? Optional.empty()
        : contribution(delivered.get(delivered.size() - 1));
  }

  /** Milliseconds spoken on an agenda item. */
  public long spokenOn(String item, long now) {
    return all.values().stream()
        .filter(entry -> entry.airtime().item().filter(item::equals).isPresent())
        .mapToLong(entry -> entry.airtime().elapsed(now))
        .sum();
  }

  /** Contributions called and time spoken, by site. */
  public Map<String, Share> shares(long now) {
    Map<String, Share> shares = new TreeMap<>();
    for (Contribution entry : all.values()) {
      if (entry.airtime().begunAt().isPresent()) {
        shares.merge(
            entry.site(),
            new Share(1, entry.airtime().elapsed(now)),
            (a, b) -> new Share(a.contributions() + b.contributions(), a.millis() + b.millis()));
      }
    }
    return shares;
  }

  /** The number that the next entry on this list gets. */
  public EntryNumber nextNumber(ListKind list) {
    return new EntryNumber(list, (int) on(list).count() + 1);
  }

  Queues enter(Contribution entry) {
    return new Queues(
        all.plus(entry.number(), entry), order.plus(entry.number()), current, delivered, rules);
  }

  Queues change(String number, UnaryOperator<Contribution> change) {
    return new Queues(
        all.plus(number, change.apply(all.get(number))), order, current, delivered, rules);
  }

  Queues changeCurrent(UnaryOperator<Contribution> change) {
    return current.map(number -> change(number, change)).orElse(this);
  }

  /** This number at the lectern; it is not delivered any more, where it was. */
  Queues atLectern(String number) {
    return new Queues(all, order, Optional.of(number), delivered.minus(number), rules);
  }

  /** This number neither at the lectern nor among the delivered ones. */
  Queues away(String number) {
    return new Queues(
        all, order, current.filter(at -> !at.equals(number)), delivered.minus(number), rules);
  }

  Queues deliver(String number) {
    Queues gone = away(number);
    return new Queues(all, order, gone.current, gone.delivered.plus(number), rules);
  }

  Queues with(ListRules changed) {
    return new Queues(all, order, current, delivered, changed);
  }
}
