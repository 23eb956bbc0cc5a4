package org.konvent.model.tally;

/**
 * A finding of the master's cross-checks, for the crew only.
 *
 * @param site the site concerned; null where the total is
 */
public record SiteFinding(String site, Finding finding) {}
