package org.konvent.satellite.page;

/**
 * Something that the minutes may be anchored to.
 *
 * @param seq the entry that tells it
 * @param at convention time
 * @param mark a sign for its kind
 */
public record Happened(long seq, long at, String mark, String german, String english) {}
