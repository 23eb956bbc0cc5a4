package org.konvent.model.tally;

/**
 * What a row is checked against beside its paper.
 *
 * @param reportedPresent the site's last reported present; null where it never reported
 * @param previous this site's row in the previous show of hands; null for none
 * @param millisSincePrevious from that row's confirmation to this one's; null for none
 */
public record RowContext(Integer reportedPresent, Tally previous, Long millisSincePrevious) {
  public static final RowContext NONE = new RowContext(null, null, null);

  public static RowContext present(int present) {
    return new RowContext(present, null, null);
  }

  Integer presentFor(Tally tally) {
    return tally.present() == null ? reportedPresent : tally.present();
  }
}
