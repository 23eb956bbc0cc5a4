/**
 * Ballot papers, tallies and what follows from them: plausibility, totals, bands, verdicts ({@code domain.md} 5, 6, 7).
 *
 * <p>Everything here is immutable and pure. Numbers that decide are integers or exact {@link
 * org.konvent.model.tally.Fraction}s.
 */
package org.konvent.model.tally;
