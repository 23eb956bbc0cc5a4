package org.konvent.model.tally;

/**
 * A site's row of a show of hands: an estimate in parts, or an exact count, never both.
 *
 * @param present Z, the site's present as confirmed with this row
 */
public record HandTally(Integer present, HandParts parts, HandCount count, Remarks remarks)
    implements Tally {
  public HandTally {
    if ((parts == null) == (count == null)) {
      throw new IllegalArgumentException(
          "a show of hands is reported in parts or counted, one of both");
    }
    remarks = remarks == null ? Remarks.NONE : remarks;
  }

  public static HandTally estimated(int present, HandParts parts) {
    return new HandTally(present, parts, null, Remarks.NONE);
  }

  public static HandTally counted(int present, int yes, int no, Integer abstain) {
    return new HandTally(present, null, new HandCount(yes, no, abstain), Remarks.NONE);
  }

  public boolean exact() {
    return count != null;
  }

  @Override
  public HandTally withRemarks(Remarks answers) {
    return new HandTally(present, parts, count, answers);
  }
}
