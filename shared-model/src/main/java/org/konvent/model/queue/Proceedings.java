package org.konvent.model.queue;

import java.util.Optional;

/**
 * What became of a motion.
 *
 * @param window asking for objections, procedural motions only
 * @param vote the vote it was put to
 * @param outcome how it ended
 */
public record Proceedings(
    Optional<ObjectionWindow> window, Optional<Integer> vote, Optional<Outcome> outcome) {

  public static final Proceedings NONE =
      new Proceedings(Optional.empty(), Optional.empty(), Optional.empty());

  Proceedings asking(ObjectionWindow opened) {
    return new Proceedings(Optional.of(opened), vote, outcome);
  }

  Proceedings putTo(int number) {
    return new Proceedings(window, Optional.of(number), outcome);
  }

  Proceedings decided(Outcome result, Optional<Integer> number) {
    return new Proceedings(window, number.or(() -> vote), Optional.of(result));
  }

  Proceedings undecided() {
    return new Proceedings(window, vote, Optional.empty());
  }
}
