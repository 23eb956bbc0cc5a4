/**
 * The record as a file: what a site, or the master for the whole, hands over to whoever checks it. A signed zip of
 * canonical JSON lines, written and read line by line; see {@code docs/reference/record-format.md}.
 */
package org.konvent.model.record;
