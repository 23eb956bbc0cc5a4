package org.konvent.model.site;

/**
 * Something that went wrong at a site; what it was is the sealed part of entry {@code seq}.
 *
 * @param at when it was reported, convention time
 */
public record Incident(long seq, String site, IncidentKind what, long at) {}
