package org.konvent.model.minutes;

/**
 * What a minute-taker wrote down; it is no part of the journal.
 *
 * @param seq the entry that it is about
 * @param at wall clock of the device, milliseconds since 1970
 */
public record NoteLine(int number, long seq, long at, String by, String text) {}
