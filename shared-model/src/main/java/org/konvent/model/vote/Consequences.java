package org.konvent.model.vote;

import java.util.Optional;
import java.util.function.Function;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What rests on a vote.
 *
 * @param rulingsOpen the outcome changed, so each dependent needs a ruling
 */
public record Consequences(PVector<Dependent> dependents, boolean rulingsOpen) {

  public static final Consequences NONE = new Consequences(TreePVector.empty(), false);

  Consequences linking(Dependent linked) {
    return new Consequences(dependents.plus(linked), rulingsOpen);
  }

  /** The outcome changed: rulings on an earlier change do not answer this one. */
  Consequences reopened() {
    return new Consequences(
        each(one -> new Dependent(one.kind(), one.reference(), Optional.empty())),
        !dependents.isEmpty());
  }

  Consequences ruling(DependentKind kind, String reference, Ruling ruling) {
    PVector<Dependent> ruled =
        each(
            one ->
                one.is(kind, reference)
                    ? new Dependent(kind, reference, Optional.of(ruling))
                    : one);
    boolean open = rulingsOpen && ruled.stream().anyMatch(one -> one.ruling().isEmpty());
    return new Consequences(ruled, open);
  }

  private PVector<Dependent> each(Function<Dependent, Dependent> change) {
    return TreePVector.from(dependents.stream().map(change).toList());
  }
}
