package org.konvent.satellite.station;

/**
 * Why the mirror takes nothing more.
 *
 * @param reason what does not fit
 * @param size number of entries that are verified
 * @param evidence the checkpoint that does not fit, signed by the master
 */
public record MirrorAlarm(Reason reason, long size, String detail, String evidence) {

  /** What does not fit. */
  public enum Reason {
    /** The master's checkpoint does not follow from the entries held here: two stories. */
    DOES_NOT_FOLLOW,
    /** The entries belong to another convention than the one enrolled for. */
    ANOTHER_CONVENTION,
    /** A sealed part is not the one that the entry is committed to. */
    PART_DIFFERS,
    /** The entries cannot be read: a newer master, or damaged. */
    UNREADABLE,
    /** The mirror on this disk no longer leads to its own checkpoint. */
    DAMAGED_HERE
  }
}
