package org.konvent.model.journal;

/** What somebody may do at the master; one person may hold several. */
public enum Role {
  /** Decides: speakers, votes, results. */
  CHAIR,
  /** Media helper: operates for the chair. */
  MEDIA,
  /** Chief returning officer and deputies. */
  RETURNING_OFFICER,
  /** Minute-taker. */
  MINUTES,
  /** Accredits members. */
  ACCREDITATION,
  /** Accounts, sites, devices; no power over numbers. */
  ADMIN,
  /** Reads what is disclosed. */
  AUDITOR,
  /** An enrolled installation of a site, signed in with its key. */
  SITE
}
