package org.konvent.model.vote;

import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One site's row of a vote; a site has one row, later figures replace it and leave it readable.
 *
 * @param version the figures that stand, where there are some
 * @param earlier what stood before, oldest first
 * @param pending corrections received and not released
 * @param castingClosed when the site said <em>Urne zu</em>
 * @param confirmed the site confirmed what the master recorded
 * @param disputed the site says that the master recorded something else; it counts all the same
 */
public record Row(
    String site,
    RowState state,
    Optional<RowVersion> version,
    PVector<RowVersion> earlier,
    PVector<RowVersion> pending,
    Optional<Long> castingClosed,
    boolean confirmed,
    boolean disputed) {

  static Row expected(String site) {
    return new Row(
        site,
        RowState.EXPECTED,
        Optional.empty(),
        TreePVector.empty(),
        TreePVector.empty(),
        Optional.empty(),
        false,
        false);
  }

  /** Whether nothing of this site is missing. */
  public boolean settled() {
    return state.counts() || state == RowState.NOT_PARTICIPATING;
  }

  /** Whether other figures stand than before, and the site has not said whether they are right. */
  public boolean asksAgain() {
    return !earlier.isEmpty() && !confirmed && !disputed;
  }

  /** Whether the site ended casting, or takes no part in it. */
  public boolean boxClosed() {
    return castingClosed.isPresent() || state == RowState.NOT_PARTICIPATING;
  }

  Row to(RowState next) {
    return new Row(site, next, version, earlier, pending, castingClosed, confirmed, disputed);
  }

  /** These figures stand now. */
  Row standing(RowVersion next, RowState as) {
    PVector<RowVersion> before = version.map(earlier::plus).orElse(earlier);
    return new Row(
        site, as, Optional.of(next), before, pending.minus(next), castingClosed, false, false);
  }

  Row waiting(RowVersion correction) {
    return new Row(
        site,
        state,
        version,
        earlier,
        pending.plus(correction),
        castingClosed,
        confirmed,
        disputed);
  }

  /** Without what was typed and has become the row. */
  Row without(long seq) {
    PVector<RowVersion> rest =
        TreePVector.from(pending.stream().filter(it -> it.seq() != seq).toList());
    return new Row(site, state, version, earlier, rest, castingClosed, confirmed, disputed);
  }

  Row closedAt(long at) {
    return new Row(site, state, version, earlier, pending, Optional.of(at), confirmed, disputed);
  }

  Row checked(boolean right) {
    return new Row(site, state, version, earlier, pending, castingClosed, right, !right);
  }
}
