package org.konvent.model.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.ModelJson;

/** What a dishonest master does to what was decided, once. */
final class Meddling implements BiFunction<ConventionState, List<Draft>, List<Draft>> {

  private final Predicate<Fact> which;
  private final BiFunction<ConventionState, Draft, List<Draft>> instead;
  private boolean done;

  private Meddling(Predicate<Fact> which, BiFunction<ConventionState, Draft, List<Draft>> instead) {
    this.which = which;
    this.instead = instead;
  }

  /** Something else instead of the first fact of the kind. */
  static Meddling instead(
      Predicate<Fact> which, BiFunction<ConventionState, Draft, List<Draft>> instead) {
    return new Meddling(which, instead);
  }

  /** Another content of the first fact of the kind. */
  static Meddling edit(Predicate<Fact> which, Consumer<Map<String, Object>> change) {
    return new Meddling(
        which,
        (state, draft) ->
            List.of(new Draft(edited(draft.fact(), change), draft.secret(), draft.note())));
  }

  static Predicate<Fact> kind(String kind) {
    return fact -> fact.kind().equals(kind);
  }

  /** The fact of this kind about a vote. */
  static Predicate<Fact> kind(String kind, int vote) {
    return kind(kind).and(field("vote", vote));
  }

  static Predicate<Fact> kind(String kind, int vote, String site) {
    return kind(kind, vote).and(field("site", site));
  }

  static Predicate<Fact> field(String name, Object value) {
    return fact -> value.equals(ModelJson.tree(fact).get(name));
  }

  static Fact edited(Fact fact, Consumer<Map<String, Object>> change) {
    Map<String, Object> tree = new TreeMap<>(ModelJson.tree(fact));
    change.accept(tree);
    return ModelJson.fromTree(tree, fact.getClass());
  }

  @Override
  public List<Draft> apply(ConventionState state, List<Draft> drafts) {
    List<Draft> changed = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!done && which.test(draft.fact())) {
        done = true;
        changed.addAll(instead.apply(state, draft));
      } else {
        changed.add(draft);
      }
    }
    return changed;
  }

  boolean isDone() {
    return done;
  }
}
