/**
 * What the minutes of a site or of the whole convention say, drawn from the record once for every format: who was
 * there, what was on the agenda, every vote with its rows, its total and its verdict, and where in the journal each
 * line stands.
 */
package org.konvent.model.minutes;
