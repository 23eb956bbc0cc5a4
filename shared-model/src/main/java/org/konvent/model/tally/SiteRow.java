package org.konvent.model.tally;

/**
 * A row at the master, for the cross-checks.
 *
 * @param previous this site's row in the previous vote; null for none
 */
public record SiteRow(String site, Tally tally, Tally previous) {
  public static SiteRow of(String site, Tally tally) {
    return new SiteRow(site, tally, null);
  }
}
