package org.konvent.model.convention;

/**
 * Something that is not finished.
 *
 * @param subject number of the vote, entry number of the motion, id of the item, and so on
 */
public record OpenItem(Kind kind, String subject) {

  /** What may be open when the convention ends. */
  public enum Kind {
    VOTE_UNFINISHED,
    VOTE_NOT_ANNOUNCED,
    PROPOSAL_WAITING,
    /** Every motion ends with an outcome. */
    MOTION_UNDECIDED,
    SPEECH_WAITING,
    AGENDA_ITEM_OPEN,
    SITE_LOST,
    TICKET_OPEN,
    INSTALLATION_NOT_RELEASED
  }
}
