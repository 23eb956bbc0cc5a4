package org.konvent.model.convention;

/**
 * Something that is not finished.
 *
 * @param subject number of the vote, name of the installation, and so on
 */
public record OpenItem(Kind kind, String subject) {

  /** What may be open when the convention ends. */
  public enum Kind {
    VOTE_UNFINISHED,
    VOTE_NOT_ANNOUNCED,
    PROPOSAL_WAITING,
    SITE_LOST,
    TICKET_OPEN,
    INSTALLATION_NOT_RELEASED
  }
}
