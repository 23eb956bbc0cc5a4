package org.konvent.model.vote;

/** The convention's resolution for a site with so few voters that its ballots would not be secret. */
public enum SmallSiteRule {
  /** It takes no part in secret votes. */
  NO_PART,
  /** Public figures combine sites until they reach ten ballots. */
  COMBINE,
  /** It accepts the risk. */
  ACCEPT
}
