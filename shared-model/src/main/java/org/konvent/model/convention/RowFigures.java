package org.konvent.model.convention;

import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Row;

/**
 * A row that counts, with its figures.
 *
 * @param present weight of the site: as confirmed with the row, otherwise as last reported
 */
public record RowFigures(Row row, Tally tally, int present) {}
